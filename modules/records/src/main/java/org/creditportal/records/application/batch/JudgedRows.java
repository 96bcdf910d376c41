package org.creditportal.records.application.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.creditportal.records.domain.batch.FileNote;
import org.creditportal.records.domain.template.RowFields;

/**
 * The rows of a file, judged, in their order. Some are judged ahead on other threads, so that the caller's waiting for the
 * database costs nothing; in small pieces, because what is ahead is all in memory.
 */
final class JudgedRows implements Closeable {

    private static final int PIECE = 1000;
    private static final int PIECES_AHEAD = 3;

    private final TemplateRows rows;
    private final RowJudge judge;
    private final TenantTasks tasks;
    private Future<List<JudgedRow>> begun = CompletableFuture.completedFuture(List.of());
    private final Deque<Future<List<JudgedRow>>> ahead = new ArrayDeque<>();

    JudgedRows(TemplateRows rows, RowJudge judge, TenantTasks tasks) {
        this.rows = rows;
        this.judge = judge;
        this.tasks = tasks;
    }

    /** Passes over rows without judging them. */
    void skip(int count) throws IOException {
        for (int i = 0; i < count && rows.next() != null; i++) {
            // They are done with.
        }
    }

    /**
     * Hands over all rows, portion by portion; while one is worked on, the next is read and judged.
     *
     * @param count how many at a time, a multiple of 1000
     */
    void forEach(int count, Consumer<List<JudgedRow>> work) throws IOException {
        List<JudgedRow> portion = next(count);
        while (!portion.isEmpty()) {
            begun = begin(count);
            work.accept(portion);
            portion = TenantTasks.result(begun);
        }
    }

    private Future<List<JudgedRow>> begin(int count) {
        return tasks.begin(() -> {
            try {
                return next(count);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private List<JudgedRow> next(int count) throws IOException {
        List<JudgedRow> next = new ArrayList<>(count);
        readAhead();
        while (next.size() < count && !ahead.isEmpty()) {
            next.addAll(TenantTasks.result(ahead.remove()));
            readAhead();
        }
        return next;
    }

    private void readAhead() throws IOException {
        while (ahead.size() < PIECES_AHEAD) {
            List<RowFields> read = read();
            if (read.isEmpty()) {
                return;
            }
            ahead.add(tasks.begin(() -> judged(read)));
        }
    }

    private List<RowFields> read() throws IOException {
        List<RowFields> read = new ArrayList<>(PIECE);
        RowFields row = rows.next();
        while (row != null) {
            read.add(row);
            row = read.size() < PIECE ? rows.next() : null;
        }
        return read;
    }

    /** What whoever sent the file should know of how it was read; complete after the last row. */
    List<FileNote> notes() {
        return rows.notes();
    }

    private List<JudgedRow> judged(List<RowFields> piece) {
        return piece.stream().map(judge::judge).toList();
    }

    @Override
    public void close() throws IOException {
        TenantTasks.awaitEnd(begun);
        ahead.forEach(future -> future.cancel(false));
        rows.close();
    }
}
