package org.creditportal.records.application.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.records.domain.template.RowFields;

/**
 * The rows of a file, judged, in their order. A few portions are judged ahead on other threads, so that the caller's waiting
 * for the database costs nothing.
 */
final class JudgedRows implements Closeable {

    private static final int PORTIONS_AHEAD = 4;

    private final TemplateRows rows;
    private final RowJudge judge;
    private final ExecutorService executor;
    private final int portion;
    private final TenantId tenant = TenantScope.current();
    private final Deque<Future<List<JudgedRow>>> ahead = new ArrayDeque<>();

    JudgedRows(TemplateRows rows, RowJudge judge, ExecutorService executor, int portion) {
        this.rows = rows;
        this.judge = judge;
        this.executor = executor;
        this.portion = portion;
    }

    /** Passes over rows without judging them. */
    void skip(int count) throws IOException {
        for (int i = 0; i < count && rows.next() != null; i++) {
            // They are done with.
        }
    }

    /** The next portion; empty at the end. */
    List<JudgedRow> next() throws IOException {
        while (ahead.size() < PORTIONS_AHEAD) {
            List<RowFields> read = read();
            if (read.isEmpty()) {
                break;
            }
            ahead.add(executor.submit(() -> TenantScope.callAs(tenant, () -> judged(read))));
        }
        return ahead.isEmpty() ? List.of() : result(ahead.remove());
    }

    private List<RowFields> read() throws IOException {
        List<RowFields> read = new ArrayList<>(portion);
        RowFields row = rows.next();
        while (row != null) {
            read.add(row);
            row = read.size() < portion ? rows.next() : null;
        }
        return read;
    }

    private List<JudgedRow> judged(List<RowFields> portionOfRows) {
        return portionOfRows.stream().map(judge::judge).toList();
    }

    private static List<JudgedRow> result(Future<List<JudgedRow>> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while judging rows", interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        ahead.forEach(future -> future.cancel(false));
        rows.close();
    }
}
