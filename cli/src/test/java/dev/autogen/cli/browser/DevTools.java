package dev.autogen.cli.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** A connection of Chromium's DevTools protocol (chromedevtools.github.io): JSON over a web socket. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final int TIMEOUT_S = 30;

    /** A screenshot comes as one text. */
    private static final int MAX_LETTERS = 50_000_000;

    private final StringBuilder message = new StringBuilder();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> answers = new ConcurrentHashMap<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Event> arriving = new LinkedBlockingQueue<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final WebSocket socket;

    /** Something that happened in the browser. */
    record Event(String method, Map<String, Object> parameters) {}

    DevTools(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Sends a command and waits for its answer. */
    Map<String, Object> call(String method, String parameters) throws Exception {
        int id = lastId.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true);
        Map<String, Object> result = answer.get(TIMEOUT_S, TimeUnit.SECONDS);
        if (result.containsKey("error")) {
            throw new IllegalStateException(method + ": " + result.get("error"));
        }
        return part(result, "result");
    }

    /** Waits for the next event of that name. */
    void await(String method) throws InterruptedException {
        Event event;
        do {
            event = arriving.poll(TIMEOUT_S, TimeUnit.SECONDS);
        } while (event != null && !event.method().equals(method));
        if (event == null) {
            throw new IllegalStateException("no " + method + " within " + TIMEOUT_S + " s");
        }
    }

    /** Returns all events so far. */
    List<Event> events() {
        return List.copyOf(events);
    }

    @SuppressWarnings("unchecked") // an object of JSON
    static Map<String, Object> part(Map<String, Object> object, String name) {
        return (Map<String, Object>) object.getOrDefault(name, Map.of());
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            arrived(message.toString());
            message.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void arrived(String json) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_LETTERS);
        // JSON is a part of YAML.
        Map<String, Object> arrived = new Yaml(options).load(json);
        if (arrived.get("id") instanceof Integer id) {
            answers.remove(id).complete(arrived);
            return;
        }
        Event event = new Event(String.valueOf(arrived.get("method")), part(arrived, "params"));
        events.add(event);
        arriving.add(event);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
