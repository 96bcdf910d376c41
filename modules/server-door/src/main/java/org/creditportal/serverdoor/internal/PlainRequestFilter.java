package org.creditportal.serverdoor.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Answers 400 to a request whose {@link RequestHead} is not plain, and closes the connection: what follows in it may be anything.
 * The server would map it first, fail, and write a stack into the log for whoever asks. TRACE, too, is answered here: the server
 * would name methods that nothing takes.
 */
class PlainRequestFilter extends BaseFilter {

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        HttpContent content = context.getMessage();
        HttpRequestPacket request = (HttpRequestPacket) content.getHttpHeader();
        if (!isPlain(request)) {
            return refuse(context, request, HttpStatus.BAD_REQUEST_400);
        }
        if (Method.TRACE.equals(request.getMethod())) {
            request.getResponse().setHeader(Header.Allow, "GET, HEAD, POST");
            return refuse(context, request, HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        return context.getInvokeAction();
    }

    private static boolean isPlain(HttpRequestPacket request) {
        List<String> hosts = new ArrayList<>();
        request.getHeaders().values(Header.Host).forEach(hosts::add);
        return RequestHead.isHostPlain(hosts, request.getProtocol() == Protocol.HTTP_1_0)
                && RequestHead.isPathPlain(request.getRequestURI());
    }

    private static NextAction refuse(FilterChainContext context, HttpRequestPacket request, HttpStatus status) {
        HttpResponsePacket response = request.getResponse();
        status.setValues(response);
        response.setContentLength(0);
        response.setHeader(Header.Connection, "close");
        context.write(HttpContent.builder(response)
                .content(Buffers.EMPTY_BUFFER)
                .last(true)
                .build());
        // What is written already is sent first.
        context.getConnection().closeSilently();
        return context.getStopAction();
    }
}
