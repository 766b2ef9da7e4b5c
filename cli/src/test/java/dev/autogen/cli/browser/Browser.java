package dev.autogen.cli.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A headless Chromium with one page. */
public final class Browser implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");

    /** A machine that runs other tests beside this one needs some seconds. */
    private static final int START_MS = 30_000;

    private final Process process;
    private final DevTools page;

    private Browser(Process process, DevTools page) {
        this.process = process;
        this.page = page;
    }

    /**
     * Starts it.
     *
     * @param profile a folder that does not exist yet
     * @throws TestAbortedException where there is none
     */
    public static Browser start(Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        try {
            List<String> port = port(process, profile.resolve("DevToolsActivePort"));
            String host = "ws://127.0.0.1:" + port.get(0);
            try (DevTools browser = new DevTools(URI.create(host + port.get(1)))) {
                Object target = browser.call("Target.createTarget", "{\"url\":\"about:blank\"}")
                        .get("targetId");
                return new Browser(process, new DevTools(URI.create(host + "/devtools/page/" + target)));
            }
        } catch (Exception problem) {
            stop(process);
            throw problem;
        }
    }

    private static String program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new TestAbortedException("no Chromium: install Debian's package chromium"));
    }

    /** Returns the port and the path of the browser's own socket, which it writes there when it is ready. */
    private static List<String> port(Process process, Path file) throws Exception {
        long end = System.currentTimeMillis() + START_MS;
        while (System.currentTimeMillis() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Chromium ended with " + process.exitValue());
            }
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return lines;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Chromium did not answer within " + START_MS + " ms");
    }

    /** Opens a page; what it does wrong is in {@link #problems} from then on. */
    public void open(Path file, boolean isDark) throws Exception {
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            page.call(domain + ".enable", "{}");
        }
        page.call(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (isDark ? "dark" : "light")
                        + "\"}]}");
        page.call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
        page.await("Page.loadEventFired");
    }

    /** Returns what the expression is in the page. */
    public Object evaluate(String expression) throws Exception {
        String escaped = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        Map<String, Object> answer =
                page.call("Runtime.evaluate", "{\"returnByValue\":true,\"expression\":\"" + escaped + "\"}");
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return Optional.ofNullable(DevTools.part(answer, "result").get("value")).orElse("undefined");
    }

    /** Returns errors of scripts, what was written to the console, and requests for anything but the file itself. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (DevTools.Event event : page.events()) {
            String url =
                    String.valueOf(DevTools.part(event.parameters(), "request").get("url"));
            boolean isRequest = event.method().equals("Network.requestWillBeSent");
            boolean isForeign = isRequest && !url.startsWith("file:") && !url.startsWith("data:");
            boolean isSaid = List.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
                    .contains(event.method());
            if (isForeign || isSaid) {
                problems.add(event.method() + " " + event.parameters());
            }
        }
        return problems;
    }

    /** Writes what is to be seen as a PNG. */
    public void screenshot(Path file, int width, int height) throws Exception {
        page.call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
        String data = String.valueOf(page.call("Page.captureScreenshot", "{}").get("data"));
        Files.write(file, Base64.getDecoder().decode(data));
    }

    @Override
    public void close() throws IOException {
        page.close();
        stop(process);
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }
}
