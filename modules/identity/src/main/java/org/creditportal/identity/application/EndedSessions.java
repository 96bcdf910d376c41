package org.creditportal.identity.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells {@link OpenSessions} of sessions that are over, by logout or by time. */
@WebListener
public class EndedSessions implements HttpSessionListener {

    @Inject
    private OpenSessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }
}
