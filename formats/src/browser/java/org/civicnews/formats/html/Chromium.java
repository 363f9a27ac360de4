package org.civicnews.formats.html;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium with one tab, spoken to by the DevTools protocol. It is the program that the system property
 * {@code chromium} names, else the first of the usual names on the {@code PATH}. Closing it ends the process.
 */
final class Chromium implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long PATIENCE_SECONDS = 60;

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final String session;

    private Chromium(Path profile, Process process, URI address) {
        this.profile = profile;
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Messages())
                .join();
        String target = send("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        this.session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
    }

    static Chromium start() {
        try {
            Path profile = Files.createTempDirectory("civicnews-chromium");
            Process process = new ProcessBuilder(
                            program(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .start();
            return new Chromium(profile, process, address(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String program() {
        String given = System.getProperty("chromium", "");
        if (!given.isEmpty()) {
            return given;
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : NAMES) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program.toString();
                }
            }
        }
        throw new IllegalStateException("no chromium on the PATH: install one, or say -Dchromium=/path/to/it");
    }

    /** Waits until the browser says where it listens, then lets its further output go by. */
    private static URI address(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf("ws://");
            if (line.startsWith("DevTools listening") && at > 0) {
                Thread drain = new Thread(() -> said.lines().forEach(rest -> {}), "chromium output");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(at).strip());
            }
            all.append(line).append('\n');
        }
        throw new IllegalStateException("chromium did not start: " + all);
    }

    /** Calls {@code listener} with every event of the tab, on a thread of its own, where it must not wait. */
    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    /** Sends a command and waits for its result. */
    JsonNode send(String method, Map<String, ?> parameters) {
        return send(session, method, parameters);
    }

    private JsonNode send(String toSession, String method, Map<String, ?> parameters) {
        try {
            JsonNode answer = later(toSession, method, parameters).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer.has("error")) {
                throw new IllegalStateException(method + ": " + answer.get("error"));
            }
            return answer.get("result");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + " was not answered", e);
        }
    }

    /** Sends a command; for listeners, which must not wait for the result. */
    CompletableFuture<JsonNode> later(String method, Map<String, ?> parameters) {
        return later(session, method, parameters);
    }

    private CompletableFuture<JsonNode> later(String toSession, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = new java.util.LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (!toSession.isEmpty()) {
            message.put("sessionId", toSession);
        }
        String text = JSON.writeValueAsString(message);
        synchronized (socket) {
            socket.sendText(text, true).join();
        }
        return answer;
    }

    /** Runs a script in the tab and returns its value, awaited if it is a promise. */
    JsonNode evaluate(String script) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException("the script failed: " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList()); // they write into the profile until they end
        all.add(process.toHandle());
        process.destroy();
        all.forEach(Chromium::await);
        try (Stream<Path> files = Files.walk(profile)) {
            List<Path> deepestFirst = new ArrayList<>(files.toList());
            deepestFirst.sort(Comparator.reverseOrder());
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit(); // one that had left its parent may still be writing: the system clears its folder
        }
    }

    /** Waits until a process has ended, and ends it if it does not. */
    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the frames of the socket together and hands out what comes. */
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                JsonNode node = JSON.readTree(message.toString());
                message.setLength(0);
                CompletableFuture<JsonNode> waiting =
                        answers.remove(node.path("id").asInt(0));
                if (waiting != null) {
                    waiting.complete(node);
                } else {
                    listeners.forEach(listener -> listener.accept(node));
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
