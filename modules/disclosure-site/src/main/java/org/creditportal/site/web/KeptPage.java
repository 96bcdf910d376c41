package org.creditportal.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page as it was written once. */
record KeptPage(String contentType, byte[] content) {

    void write(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
