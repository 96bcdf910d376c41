package org.creditportal.portal.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.creditportal.kernel.settings.PortalSettings;

/**
 * Lets browsers send the session's cookie over TLS only, where users come by TLS. The server cannot tell by itself: in
 * production the load balancer ends TLS before it.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = "https".equals(PortalSettings.SCHEME.text());
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
