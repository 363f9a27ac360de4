package org.civicnews.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * A tab that shows pages as if a server had sent them, and notes whatever a page does that a page of text must not: a
 * script or handler that runs, a request, an error, a dialog, a step to another address. The network is never used.
 */
final class Tab implements AutoCloseable {
    static final String ADDRESS = "http://bao.example.vn/page";

    /** The smallest picture there is, for every image that a page asks for. */
    private static final String PIXEL = "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

    /** Reports, without hindering, every script, handler and address of a script that a page would run. */
    private static final String POLICY = "script-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none';"
            + " connect-src 'none'; report-uri https://report.example/";

    private final Chromium browser = Chromium.start();
    private final List<String> deeds = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile byte[] page = {};
    private volatile CountDownLatch loaded = new CountDownLatch(1);

    Tab() {
        browser.listen(this::note);
        browser.send("Page.enable", Map.of());
        browser.send("Runtime.enable", Map.of());
        browser.send("Log.enable", Map.of());
        browser.send("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))));
        browser.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script("watch.js")));
    }

    static String script(String name) {
        try (InputStream in = Tab.class.getResourceAsStream("/browser/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows a page and waits until it has loaded. */
    void show(String html) {
        deeds.clear();
        requests.clear();
        page = html.getBytes(StandardCharsets.UTF_8);
        loaded = new CountDownLatch(1);
        browser.send("Page.navigate", Map.of("url", ADDRESS));
        try {
            if (!loaded.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the page did not load");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode evaluate(String script) {
        return browser.evaluate(script);
    }

    /** Sets the width and the height of the window and the colours that the reader prefers. */
    void dress(int width, int height, boolean phone, String colours) {
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
        browser.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What the page did that a page of text does not do. */
    List<String> deeds() {
        evaluate("window.__watched").forEach(deed -> deeds.add(deed.asString()));
        return List.copyOf(deeds);
    }

    /** What the page asked for, itself apart. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void note(JsonNode event) {
        JsonNode parameters = event.path("params");
        switch (event.path("method").asString("")) {
            case "Page.loadEventFired" -> loaded.countDown();
            case "Fetch.requestPaused" -> answer(parameters);
            case "Runtime.exceptionThrown" -> deeds.add("exception " + parameters.path("exceptionDetails"));
            case "Runtime.consoleAPICalled" -> deeds.add("console " + parameters.path("args"));
            case "Log.entryAdded" -> {
                if (!parameters.path("entry").path("source").asString("").equals("network")) {
                    deeds.add("log " + parameters.path("entry").path("text").asString(""));
                }
            }
            case "Page.javascriptDialogOpening" -> {
                deeds.add("dialog " + parameters.path("message"));
                browser.later("Page.handleJavaScriptDialog", Map.of("accept", false));
            }
            case "Page.frameAttached" -> deeds.add("frame");
            case "Page.frameNavigated" -> {
                String url = parameters.path("frame").path("url").asString("");
                if (!url.equals(ADDRESS) && !url.equals("about:blank")) {
                    deeds.add("went to " + url);
                }
            }
            default -> {
                // of no interest
            }
        }
    }

    private void answer(JsonNode request) {
        String url = request.path("request").path("url").asString("");
        boolean self = url.equals(ADDRESS)
                && request.path("resourceType").asString("").equals("Document");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("requestId", request.path("requestId").asString(""));
        answer.put("responseCode", 200);
        if (self) {
            answer.put("body", Base64.getEncoder().encodeToString(page));
            answer.put(
                    "responseHeaders",
                    List.of(
                            Map.of("name", "Content-Type", "value", "text/html; charset=utf-8"),
                            Map.of("name", "Content-Security-Policy-Report-Only", "value", POLICY)));
        } else {
            if (!url.endsWith("/favicon.ico")) {
                requests.add(url);
            }
            answer.put("body", PIXEL);
            answer.put("responseHeaders", List.of(Map.of("name", "Content-Type", "value", "image/gif")));
        }
        browser.later("Fetch.fulfillRequest", answer);
    }

    @Override
    public void close() {
        browser.close();
    }
}
