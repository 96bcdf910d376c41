package org.creditportal.launcher.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.persistence.TenantPool;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.launcher.files.SecretFiles;

/**
 * What Payara Micro is told before it deploys the applications: one connection pool a tenant and database user, and nothing
 * of its own left open on the applications' port.
 */
public final class ServerCommands {

    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=";
    private static final String PROTOCOL =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private static final String TRANSPORT = "configs.config.server-config.network-config.transports.transport.tcp.";

    /** Text only: workbooks and pictures are compressed by themselves. */
    private static final String COMPRESSED =
            "text/html,text/css,text/javascript,text/xml,text/csv,application/javascript,"
                    + "application/json,application/xml,image/svg+xml";

    private static final String NOWHERE = "nowhere";

    /** Of module {@code server-door}, a library of the server. */
    private static final String VALIDATION = "org.creditportal.serverdoor.internal.AnsweringConnection";

    private final DatabaseAccess server;
    private final SecretFiles secrets;
    private final List<TenantDefinition> tenants;
    private final List<String> purposes;

    /**
     * @param purposes whose pools there are: {@code app} for the office, {@code site} for the public site; a node of the
     *     public site alone must not know the office's passwords
     */
    public ServerCommands(
            DatabaseAccess server, SecretFiles secrets, List<TenantDefinition> tenants, List<String> purposes) {
        this.server = server;
        this.secrets = secrets;
        this.tenants = List.copyOf(tenants);
        this.purposes = List.copyOf(purposes);
    }

    /**
     * Settings that must be in force when the port opens.
     *
     * @param address the address to listen on
     */
    public String beforeBoot(String address) {
        return lines(List.of(
                "set " + LISTENER + address,
                "set " + PROTOCOL + "server-header=false",
                "set " + PROTOCOL + "xpowered-by=false",
                // The balancer speaks HTTP/1.1 to the nodes; nothing here needs what else the port would speak.
                "set " + PROTOCOL + "http2-enabled=false",
                "set " + PROTOCOL + "websockets-support-enabled=false",
                // The name under which the door is found.
                "set " + PROTOCOL + "comet-support-enabled=true",
                // A page may be compressed although it holds secrets beside what an address can put into it: the state
                // of a view and the nonce of its scripts are new in every answer, so that lengths tell nothing that
                // lasts.
                "set " + PROTOCOL + "compression=on",
                "set " + PROTOCOL + "compressable-mime-type=" + COMPRESSED,
                "set " + PROTOCOL + "compression-min-size-bytes=2048",
                // The rest of a body that nobody takes is not waited for, unless it is small.
                "set " + PROTOCOL + "max-swallowing-input-bytes=65536",
                // A sender or reader that stands still holds a thread no longer than this.
                "set " + TRANSPORT + "read-timeout-millis=10000",
                "set " + TRANSPORT + "write-timeout-millis=10000",
                // Of an answer, four times as much waits for a slow reader without a thread: whole pages do.
                "set " + TRANSPORT + "socket-write-buffer-size=262144",
                // As delivered, the server's own pool opens a port on all interfaces once it is used.
                "set resources.jdbc-connection-pool.H2Pool.property.URL=jdbc:h2:mem:server",
                // The applications bring their own error pages; where none applies the body stays empty. An empty name
                // cannot be set; one that names no class is logged at the start and has the same effect.
                "set configs.config.server-config.http-service.virtual-server.server.property.errorReportValve=none"));
    }

    /** Pools and closed doors. */
    public String afterBoot() {
        List<String> commands = new ArrayList<>(List.of(
                // Disabled endpoints still answer, with 403 and a page that names the product; bound to a virtual
                // server that does not exist they are not there, and /health/* is free for the applications.
                "set-microprofile-healthcheck-configuration --enabled=false --virtualServers=" + NOWHERE,
                "set-metrics-configuration --enabled=false --virtualServers=" + NOWHERE,
                "set-openapi-configuration --enabled=false --virtualServers=" + NOWHERE,
                "set configs.config.server-config.security-service.activate-default-principal-to-role-mapping=true"));
        for (TenantDefinition tenant : tenants) {
            TenantDatabase database = TenantDatabase.of(tenant);
            for (String purpose : purposes) {
                commands.addAll(pool(
                        tenant,
                        purpose,
                        purpose,
                        "app".equals(purpose) ? database.app() : database.site(),
                        TenantPool.CONNECTIONS));
            }
            if (purposes.contains("app")) {
                // Of imports, four at once of one tenant, each takes five connections.
                commands.addAll(pool(tenant, "work", "app", database.app(), TenantPool.CONNECTIONS));
                // Lines about refused acts, while their callers still hold connections of the pool above.
                commands.addAll(pool(tenant, "audit", "app", database.app(), 8));
            }
        }
        return lines(commands);
    }

    /**
     * Without XA: the persistence units of a transaction share one connection by themselves (kernel, ADR 0004). At READ COMMITTED, because whoever
     * has waited for a lock must see what the one before has left (ADR 0023).
     */
    private List<String> pool(TenantDefinition tenant, String name, String purpose, String user, int connections) {
        String pool = tenant.id() + "-" + name;
        PoolLimits limits = PoolLimits.of(name);
        return List.of(
                "create-jdbc-connection-pool"
                        + " --datasourceclassname=com.mysql.cj.jdbc.MysqlConnectionPoolDataSource"
                        + " --restype=javax.sql.ConnectionPoolDataSource"
                        + " --steadypoolsize=0 --maxpoolsize=" + connections + " --poolresize=2"
                        + " --maxwait=" + limits.waitMilliseconds() + " --idletimeout=300"
                        + " --statementtimeout=" + limits.statementSeconds()
                        + " --isolationlevel=read-committed --isisolationguaranteed=true"
                        + " --isconnectvalidatereq=true --validationmethod=custom-validation"
                        + " --validationclassname=" + VALIDATION
                        + " --validateatmostonceperiod=1"
                        // Else those that are in use would be closed with the dead one (ADR 0129).
                        + " --failconnection=false"
                        + " --property " + properties(tenant, purpose, user, limits) + " " + pool,
                "create-jdbc-resource --connectionpoolid=" + pool + " jdbc/" + tenant.id() + "/" + name);
    }

    private String properties(TenantDefinition tenant, String purpose, String user, PoolLimits limits) {
        DatabaseAccess access = server.at(tenant);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("serverName", access.host());
        properties.put("portNumber", Integer.toString(access.port()));
        properties.put("databaseName", TenantDatabase.of(tenant).name());
        properties.put("user", user);
        properties.put("password", secrets.password(tenant.id(), "database-" + purpose + ".password"));
        properties.put("sslMode", access.tls());
        properties.put("allowPublicKeyRetrieval", Boolean.toString("DISABLED".equals(access.tls())));
        properties.put("characterEncoding", "UTF-8");
        // The driver's documented connectionTimeZone has no setter of that name, and the pool sets by setters only.
        properties.put("serverTimezone", "UTC");
        properties.put("forceConnectionTimeZoneToSession", "true");
        properties.put("rewriteBatchedStatements", "true");
        // Nobody changes a session but the driver itself: it need not ask the database how the session stands, at every
        // statement.
        properties.put("useLocalSessionState", "true");
        if ("app".equals(purpose)) {
            // Imports load rows from memory; the driver takes streams only where it would take files too.
            properties.put("allowLoadLocalInfile", "true");
        }
        properties.put("cachePrepStmts", "true");
        properties.put("prepStmtCacheSize", "100");
        // Imports ask for a thousand keys at once: their statements are long, and parsing them anew takes longer than
        // sending.
        properties.put("prepStmtCacheSqlLimit", "8192");
        properties.put("tcpKeepAlive", "true");
        properties.put("connectTimeout", Integer.toString(limits.connectMilliseconds()));
        properties.put("socketTimeout", Integer.toString(limits.socketMilliseconds()));
        // The pool sets the isolation whenever it hands a connection out; the driver sends it only where it changes.
        properties.put("alwaysSendSetIsolation", "false");
        return properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + escaped(property.getValue()))
                .collect(Collectors.joining(":"));
    }

    /** In a list of properties a colon separates and an equals sign assigns. */
    private static String escaped(String value) {
        return value.replaceAll("([\\\\:=])", "\\\\$1");
    }

    private static String lines(List<String> commands) {
        return String.join("\n", commands) + "\n";
    }
}
