package org.creditportal.webkit.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

class DoorTest {

    private final TenantDirectory tenants = TenantFiles.load(Path.of("..", "..", "tenants-config"));
    private final int logins =
            tenants.require(new TenantId("kunming")).rates().login().requests();
    private final AtomicLong nanos = new AtomicLong();
    private final Door door = new Door();

    DoorTest() {
        door.tenants = tenants;
        door.limits = new RateLimits(new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
    }

    /** Without any balancer before it: the start of a login and the realm's answer count together. */
    @Test
    void whoBeginsManyLoginsFromOneAddressWaitsLongerEachTime() {
        for (int seconds : new int[] {30, 60, 90}) {
            String refused = null;
            for (int i = 0; refused == null && i <= logins; i++) {
                refused = wait("198.51.100.7", i % 2 == 0 ? "/index.xhtml" : "/callback");
            }
            assertThat(refused).isEqualTo(Integer.toString(seconds));
            assertThat(wait("198.51.100.8", "/callback")).as("another address").isNull();
            nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
        }
    }

    /** The seconds to wait; null when the request is let in. */
    private String wait(String address, String path) {
        return door.judge(request(address, path)).map(Refusal::value).orElse(null);
    }

    private static HttpServletRequest request(String address, String path) {
        ServletContext office = proxy(ServletContext.class, Map.of("getInitParameter", "office"));
        Map<String, Object> answers = new HashMap<>(Map.of(
                "getMethod",
                "GET",
                "getServletPath",
                path,
                "getServerName",
                "kunming.localhost",
                "getRemoteAddr",
                address,
                "getContentLengthLong",
                -1L,
                "getServletContext",
                office,
                "getHeaders",
                Collections.emptyEnumeration()));
        return proxy(HttpServletRequest.class, answers);
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
