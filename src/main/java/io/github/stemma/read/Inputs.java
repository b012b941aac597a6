package io.github.stemma.read;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From what stands on a command line to the inputs to read. */
final class Inputs {

    private Inputs() {}

    /**
     * @param inputs in the order found
     * @param problems places that are not there, hidden files passed over
     */
    record Expanded(List<Found> inputs, List<Problem> problems) {}

    /**
     * @param input what to read
     * @param named whether the user named it, so that it is an error when it cannot be read
     */
    record Found(Input input, boolean named) {}

    /** Directories and globs replaced by the files they stand for; each file once, unless it was named twice. */
    static Expanded expand(List<Input> inputs) {
        List<Found> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Input.Place> wide = new ArrayList<>();
        for (Input input : inputs) {
            if (input instanceof Input.Place place && !isFile(place)) {
                wide.add(place);
            } else {
                found.add(new Found(input, true));
                seen.add(input.path());
            }
        }
        for (Input.Place place : wide) {
            for (String path : below(place.path(), problems)) {
                if (seen.add(path)) {
                    found.add(new Found(Input.place(path), false));
                }
            }
        }
        return new Expanded(found, problems);
    }

    private static boolean isFile(Input.Place place) {
        try {
            Path path = Path.of(place.path());
            return Files.exists(path) && !Files.isDirectory(path);
        } catch (InvalidPathException odd) {
            return false;
        }
    }

    private static List<String> below(String place, List<Problem> problems) {
        try {
            if (Files.isDirectory(Path.of(place))) {
                return walk(place, problems);
            }
            int star = firstWildcard(place);
            if (star >= 0) {
                return glob(place, star, problems);
            }
            problems.add(new Problem(place, 0, "no such file", Problem.Severity.ERROR));
        } catch (InvalidPathException odd) {
            problems.add(new Problem(place, 0, "not a path: " + odd.getReason(), Problem.Severity.ERROR));
        } catch (IOException e) {
            problems.add(new Problem(place, 0, "cannot be listed: " + e.getMessage(), Problem.Severity.ERROR));
        }
        return List.of();
    }

    private static List<String> glob(String pattern, int star, List<Problem> problems) throws IOException {
        int slash = pattern.lastIndexOf('/', star);
        String root = slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash);
        if (!Files.isDirectory(Path.of(root))) {
            problems.add(new Problem(pattern, 0, "no such folder: " + root, Problem.Severity.ERROR));
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<String> matches = walk(root, new ArrayList<>()).stream()
                .map(path -> slash < 0 ? path.substring(2) : path)
                .filter(path -> matcher.matches(Path.of(path)))
                .toList();
        if (matches.isEmpty()) {
            problems.add(new Problem(pattern, 0, "no file matches", Problem.Severity.ERROR));
        }
        return matches;
    }

    private static int firstWildcard(String place) {
        for (int i = 0; i < place.length(); i++) {
            if ("*?[{".indexOf(place.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> walk(String root, List<Problem> problems) throws IOException {
        List<String> files = new ArrayList<>();
        String prefix = root.endsWith("/") ? root : root + "/";
        Path top = Path.of(root);
        int[] hidden = {0};
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(top) && isHidden(folder)) {
                    hidden[0]++;
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isHidden(file)) {
                    hidden[0]++;
                } else if (!Files.isDirectory(file)) {
                    files.add(prefix + top.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                problems.add(
                        new Problem(file.toString(), 0, "cannot be listed: " + e.getMessage(), Problem.Severity.ERROR));
                return FileVisitResult.CONTINUE;
            }
        });
        if (hidden[0] > 0) {
            String what = hidden[0] == 1 ? "1 hidden file or folder" : hidden[0] + " hidden files or folders";
            problems.add(new Problem(root, 0, what + " passed over", Problem.Severity.WARNING));
        }
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
