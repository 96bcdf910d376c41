package org.creditportal.benchmarks.lists.server;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty rows of six cells, always the same, for the bare page. */
@WebListener
public class BareRows implements ServletContextListener {

    private static final int ROWS = 20;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        List<List<String>> rows = IntStream.range(0, ROWS)
                .mapToObj(row -> List.of(
                        "Company " + row, "91530102MA0000000" + row, "List", "Authority", "2026-01-01", "2026-01-02"))
                .toList();
        event.getServletContext().setAttribute("rows", rows);
    }
}
