package org.creditportal.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.creditportal.testkit.RunningPortal;

/**
 * One tenant's host, asked without a browser, without cookies of its own and without following redirects. The connection
 * goes to the loopback address with the host in the request, because not every machine's resolver knows
 * {@code *.localhost} and the JDK's own client does not let a request name another host.
 */
public final class Http {

    private static final int MOST_AT_ONCE = 50;

    /** A server that never answers fails a test; it does not hang the run. */
    private static final int PATIENCE_MILLISECONDS = 180_000;

    private static final CloseableHttpClient CLIENT = HttpClients.custom()
            .disableRedirectHandling()
            .disableCookieManagement()
            .setMaxConnPerRoute(MOST_AT_ONCE)
            .setMaxConnTotal(MOST_AT_ONCE)
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setSocketTimeout(PATIENCE_MILLISECONDS)
                    .build())
            .build();

    private final int port;
    private final String host;

    public Http(int port, String host) {
        this.port = port;
        this.host = host;
    }

    /** Asks for an address; headers as name, value, name, value. */
    public Answer get(String pathAndQuery, String... headers) {
        return send(new HttpGet(pathAndQuery), headers);
    }

    /** Sends a body to an address. */
    public Answer post(String pathAndQuery, byte[] body, String... headers) {
        HttpPost request = new HttpPost(pathAndQuery);
        request.setEntity(new ByteArrayEntity(body));
        return send(request, headers);
    }

    private Answer send(HttpUriRequest request, String... headers) {
        request.setHeader("Host", host + ":" + port);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try (CloseableHttpResponse response = CLIENT.execute(new HttpHost("127.0.0.1", port), request)) {
            String body = response.getEntity() == null
                    ? ""
                    : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
            return new Answer(response.getStatusLine().getStatusCode(), body, List.of(response.getAllHeaders()));
        } catch (SocketTimeoutException unanswered) {
            throw new UncheckedIOException(
                    unanswered + " at " + request.getURI() + "\n" + RunningPortal.atWork(), unanswered);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What came back. */
    public record Answer(int statusCode, String body, List<Header> headers) {

        /** The first header of the name. */
        public Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.getName().equalsIgnoreCase(name))
                    .map(Header::getValue)
                    .findFirst();
        }
    }
}
