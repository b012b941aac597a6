package io.github.stemma.cli;

import io.github.stemma.render.Plain;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program. */
public final class Main {

    private Main() {}

    /** Only exits; where all went well it just returns, as {@code System.exit} asks for a logger first: 10 ms on Java 25. */
    public static void main(String[] args) {
        Ahead.start();
        int code = run(
                args,
                // buffered: a bare file stream asks a pipe for its position before it reads all of it
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        if (code != ExitCode.DONE.code() || isWaitedFor()) {
            System.exit(code);
        }
    }

    /** Whether another thread would keep Java from ending. */
    private static boolean isWaitedFor() {
        Thread[] threads = new Thread[100];
        int count = Thread.currentThread().getThreadGroup().enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] != Thread.currentThread() && !threads[i].isDaemon()) {
                return true;
            }
        }
        return count == threads.length;
    }

    /**
     * Runs a command line.
     *
     * @param args as typed, without the program's name
     * @param in what {@code -} reads
     * @param out receives the result as UTF-8
     * @param err receives problems and errors as UTF-8
     * @return the exit code, one of {@link ExitCode}
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Console(in, out, err, Surroundings.ofProcess()));
    }

    static int run(String[] args, Console console) {
        List<String> typed = Arrays.asList(args);
        try {
            return dispatch(typed, console).code();
        } catch (UsageException e) {
            console.complain(Plain.line(String.valueOf(e.getMessage())));
            return ExitCode.USAGE.code();
        } catch (IOException | RuntimeException | Error e) {
            failed(e, typed.contains("--verbose"), console);
            return ExitCode.INTERNAL.code();
        }
    }

    private static ExitCode dispatch(List<String> args, Console console) throws IOException {
        if (args.isEmpty()) {
            console.say(usage(new CommandLine(Commands.all())).stripTrailing());
            return ExitCode.USAGE;
        }
        String first = args.get(0);
        switch (first) {
            case "-h", "--help", "help" -> {
                return help(args.subList(1, args.size()), console);
            }
            case "-V", "--version" -> {
                return printed("stemma " + version() + "\n", console);
            }
            default -> {
                boolean named = Commands.NAMES.contains(first);
                if (!named && args.size() == 1 && first.matches("[a-z]+") && !Files.exists(Path.of(first))) {
                    throw new UsageException("There is no command and no file '" + first + "'; see stemma --help.");
                }
                return call(named ? first : "compare", named ? args.subList(1, args.size()) : args, console);
            }
        }
    }

    private static ExitCode call(String name, List<String> args, Console console) throws IOException {
        Command command = Commands.named(name);
        if (command.takesPaths() && Typed.isPlain(args)) {
            return command.run(new Typed.Plain(args), console);
        }
        return parsed(name, command, args, console);
    }

    private static ExitCode parsed(String name, Command command, List<String> args, Console console)
            throws IOException {
        CommandLine line = new CommandLine(qualified(command.spec(), name), new Lists());
        line.setUsageHelpWidth(100);
        ParseResult typed;
        try {
            typed = line.parseArgs(args.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException(reason(e, name) + "; see stemma " + name + " --help.");
        }
        if (typed.isUsageHelpRequested()) {
            return printed(usage(line), console);
        }
        return command.run(new Typed.Parsed(typed), console);
    }

    /** What the parser found wrong, without its count of arguments. */
    private static String reason(CommandLine.ParameterException e, String name) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            return "stemma " + name + (unmatched.isUnknownOption() ? " has no option '" : " takes no '") + typed + "'";
        }
        return String.valueOf(e.getMessage());
    }

    private static CommandSpec qualified(CommandSpec spec, String name) {
        spec.qualifiedName();
        return spec.name("stemma " + name);
    }

    private static ExitCode help(List<String> about, Console console) throws IOException {
        if (about.isEmpty()) {
            return printed(usage(new CommandLine(Commands.all())), console);
        }
        List<String> asked = new ArrayList<>(about.subList(1, about.size()));
        asked.add("--help");
        return call(about.get(0), asked, console);
    }

    private static String usage(CommandLine line) {
        StringWriter text = new StringWriter();
        line.usage(new PrintWriter(text), CommandLine.Help.Ansi.OFF);
        return text.toString();
    }

    private static ExitCode printed(String text, Console console) throws IOException {
        try {
            console.out().write(text.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            if (!Printing.isClosedPipe(e)) {
                throw e;
            }
        }
        return ExitCode.DONE;
    }

    /** The version in the jar's manifest. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private static void failed(Throwable e, boolean verbose, Console console) {
        String what = e instanceof IOException ? "cannot write the result" : "internal error";
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        console.complain(what + ": " + Plain.line(why) + (verbose ? "" : " (--verbose shows where)"));
        if (verbose) {
            StringWriter stack = new StringWriter();
            e.printStackTrace(new PrintWriter(stack));
            console.say(stack.toString());
        }
    }
}
