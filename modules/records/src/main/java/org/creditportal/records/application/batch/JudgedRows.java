package org.creditportal.records.application.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.creditportal.files.read.FileNote;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.records.domain.template.RowFields;

/**
 * The rows of a file, judged, in their order. Some are judged ahead on other threads, so that the caller's waiting for the
 * database costs nothing; in small pieces, because what is ahead is all in memory.
 */
final class JudgedRows implements Closeable {

    private static final Logger LOG = System.getLogger(JudgedRows.class.getName());
    private static final int PIECE = 1000;
    private static final int PIECES_AHEAD = 3;

    private final TemplateRows rows;
    private final RowJudge judge;
    private final TenantWork work;
    private Future<List<JudgedRow>> begun = CompletableFuture.completedFuture(List.of());
    private final Deque<Future<List<JudgedRow>>> ahead = new ArrayDeque<>();

    JudgedRows(TemplateRows rows, RowJudge judge, TenantWork work) {
        this.rows = rows;
        this.judge = judge;
        this.work = work;
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
    void forEach(int count, Consumer<List<JudgedRow>> receiver) throws IOException {
        List<JudgedRow> portion = next(count);
        while (!portion.isEmpty()) {
            begun = begin(count);
            receiver.accept(portion);
            portion = TenantWork.result(begun);
        }
    }

    private Future<List<JudgedRow>> begin(int count) {
        return work.begin(() -> {
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
            next.addAll(TenantWork.result(ahead.remove()));
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
            ahead.add(work.begin(() -> judged(read)));
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
        awaitEnd(begun);
        ahead.forEach(future -> future.cancel(false));
        rows.close();
    }

    /** The file must not be closed while another thread still reads it. */
    private static void awaitEnd(Future<?> reading) {
        try {
            TenantWork.result(reading);
        } catch (RuntimeException told) {
            LOG.log(Level.DEBUG, "Rows could not be read that nobody waits for", told);
        }
    }
}
