package org.anju.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The one Chromium of this test run: the installed one, started by the first test that needs it. */
final class Chromium {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private Chromium() {}

    private static final class Only {
        static final Browser BROWSER = launched();
    }

    static Browser get() {
        return Only.BROWSER;
    }

    private static Browser launched() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        FileSystemUtils.deleteRecursively(Inspection.PICTURES.toFile());
        // a container has no user namespaces for the sandbox, and this Chromium only sees our own pages
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--font-render-hinting=none")));
    }

    private static Path installed() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium in " + PLACES + ": apt-get install chromium"));
    }
}
