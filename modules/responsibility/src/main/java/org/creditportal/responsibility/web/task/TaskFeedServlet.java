package org.creditportal.responsibility.web.task;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.responsibility.api.task.TaskFeeds;

/** {@code /feed/tasks/<secret>.ics}: for calendar programs, which cannot log in; the address is the key. */
@WebServlet("/feed/tasks/*")
public class TaskFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    private transient TaskFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = FORM.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] calendar = feeds.read(path.group(1)).text().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(calendar.length);
            response.getOutputStream().write(calendar);
        } catch (NotFoundException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (UnavailableException silent) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
