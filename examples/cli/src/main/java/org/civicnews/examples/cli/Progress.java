package org.civicnews.examples.cli;

import java.time.Duration;

/** Tells on standard error how far a long job is, if a person watches; says nothing in its first second. */
final class Progress {
    private static final long QUIET = Duration.ofSeconds(1).toNanos();
    private static final long STEP = Duration.ofMillis(200).toNanos();

    private final Terminal terminal;
    private final int total;
    private final long start = System.nanoTime();
    private long next = start + QUIET;
    private int done;
    private boolean shown;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (terminal.colours() && total > 1 && now >= next) {
            next = now + STEP;
            shown = true;
            terminal.errorWriter().print("\r" + done + " of " + total + " pages");
            terminal.errorWriter().flush();
        }
    }

    void end() {
        if (shown) {
            terminal.errorWriter().print("\r\u001B[K");
            terminal.errorWriter().flush();
        }
    }
}
