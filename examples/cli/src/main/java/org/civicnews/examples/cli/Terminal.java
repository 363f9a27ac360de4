package org.civicnews.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Where a command reads and writes: UTF-8 whatever the platform says, line feeds on every system. */
final class Terminal {
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colours;

    Terminal(InputStream in, OutputStream out, OutputStream err, boolean colours) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.colours = colours;
    }

    static Terminal system() {
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Ansi.AUTO.enabled());
    }

    InputStream in() {
        return in;
    }

    PrintWriter writer() {
        return out;
    }

    PrintWriter errorWriter() {
        return err;
    }

    /** Whether a person watches: output may be coloured, progress shown. */
    boolean colours() {
        return colours;
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** One line on standard error, whatever the message holds. */
    void error(String message) {
        out.flush();
        err.print("civicnews: " + message.replace('\n', ' ').replace('\r', ' '));
        err.print('\n');
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
