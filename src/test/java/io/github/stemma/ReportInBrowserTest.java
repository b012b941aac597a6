package io.github.stemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.stemma.cli.Main;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report in Chromium, where there is one. */
@Tag("slow")
class ReportInBrowserTest {

    private static final String SHARED =
            "Der Gemeinderat von Unterdorf hat am Montag den Bau der neuen Brücke über die Ache beschlossen,"
                    + " die 4,2 Millionen Euro kosten und im Herbst 2027 fertig sein soll.\n";
    private static final String HOSTILE =
            "</p><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";

    @TempDir
    Path folder;

    private Path browser;

    @BeforeEach
    void findTheBrowser() {
        Optional<Path> found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium here");
        browser = found.orElseThrow();
    }

    @Test
    void textOfArticlesStaysText() throws Exception {
        Path page = report("", SHARED.replace(" am Montag", HOSTILE));

        String shown = run("--dump-dom", page.toUri().toString());

        assertThat(shown).contains("Gemeinderat von Unterdorf").contains("<title>stemma trace</title>");
        assertThat(shown).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    }

    /** The passages stand side by side in a wide window, and below one another in a narrow one. */
    @Test
    void passagesStandSideBySideWhereThereIsRoom() throws Exception {
        Path page = report(".pair p:nth-child(2){background:#00f!important;color:#00f!important}", SHARED);

        assertThat(leftmostBlue(page, 1200))
                .as("second text of a pair, in a wide window")
                .isGreaterThan(500);
        assertThat(leftmostBlue(page, 600))
                .as("second text of a pair, in a narrow window")
                .isLessThan(100);
    }

    /**
     * @param style further rules for the page
     * @param text what both texts say
     */
    private Path report(String style, String text) throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), text);
        Path second = Files.writeString(folder.resolve("b.txt"), text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"trace", "-f", "html", first.toString(), second.toString()},
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        assertThat(code).isZero();
        String page = out.toString(StandardCharsets.UTF_8);
        return Files.writeString(folder.resolve("report.html"), page.replace("</style>", style + "</style>"));
    }

    /** The first column of the screenshot that has a blue point. */
    private int leftmostBlue(Path page, int width) throws Exception {
        Path picture = folder.resolve(width + ".png");
        run(
                "--window-size=" + width + ",2000",
                "--screenshot=" + picture,
                page.toUri().toString());
        BufferedImage image = ImageIO.read(picture.toFile());
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) == 0x0000ff) {
                    return x;
                }
            }
        }
        throw new AssertionError("no second text in the picture");
    }

    /** What the browser prints. */
    private String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
