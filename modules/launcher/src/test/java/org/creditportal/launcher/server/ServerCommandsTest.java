package org.creditportal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.launcher.Tenants;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.files.SecretFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandsTest {

    private static final DatabaseAccess ACCESS =
            new DatabaseAccess("127.0.0.1", 18280, "root", "root-secret", "127.0.0.1", "DISABLED");

    @TempDir
    Path secretsFolder;

    @Test
    void givesEveryTenantOnePoolADatabaseUser() {
        String commands = commands(List.of("app", "site")).afterBoot();
        for (String tenant : List.of("kunming", "beidaihe")) {
            for (String purpose : List.of("app", "site")) {
                assertThat(commands)
                        .contains("create-jdbc-resource --connectionpoolid=%1$s-%2$s jdbc/%1$s/%2$s"
                                .formatted(tenant, purpose))
                        .contains(":databaseName=credit_%1$s:user=%1$s_%2$s:".formatted(tenant, purpose));
            }
        }
        assertThat(commands)
                .contains("--connectionpoolid=kunming-audit jdbc/kunming/audit")
                .contains("--steadypoolsize=0")
                .doesNotContain("root-secret");
    }

    @Test
    void letsNobodyWaitForTheDatabaseWithoutLimit() {
        assertThat(pools()).hasSize(8).allSatisfy(command -> {
            int statement = figure(command, " --statementtimeout=(\\d+) ");
            assertThat(figure(command, ":connectTimeout=(\\d+)")).isBetween(500, 5_000);
            assertThat(figure(command, ":socketTimeout=(\\d+)")).isBetween(statement * 1_000 + 1, 30_000);
            assertThat(figure(command, " --maxwait=(\\d+) ")).isBetween(500, 5_000);
        });
    }

    @Test
    void letsNoRequestWaitAsLongAsWorkInTheBackground() {
        assertThat(pools())
                .filteredOn(command -> !command.endsWith("-work"))
                .hasSize(6)
                .allSatisfy(command ->
                        assertThat(figure(command, ":socketTimeout=(\\d+)")).isLessThanOrEqualTo(8_000));
    }

    private List<String> pools() {
        return commands(List.of("app", "site"))
                .afterBoot()
                .lines()
                .filter(command -> command.startsWith("create-jdbc-connection-pool"))
                .toList();
    }

    private static int figure(String command, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(command);
        assertThat(matcher.find()).as(pattern).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void hasWhoeverWaitedForALockSeeWhatTheOneBeforeLeft() {
        assertThat(pools()).hasSize(8).allSatisfy(command -> assertThat(command)
                .contains(" --isolationlevel=read-committed --isisolationguaranteed=true "));
    }

    @Test
    void doesNotTellAPublicNodeTheOfficesPasswords() {
        String commands = commands(List.of("site")).afterBoot();
        String officePassword =
                new SecretFiles(secretsFolder).password(new TenantId("kunming"), "database-app.password");
        assertThat(commands)
                .doesNotContain(officePassword)
                .doesNotContain("_app")
                .doesNotContain("/audit")
                .contains("jdbc/kunming/site");
    }

    @Test
    void escapesWhatSeparatesProperties() {
        SecretFiles.write(secretsFolder.resolve("kunming/database-site.password"), "a:b=c\\d");
        assertThat(commands(List.of("site")).afterBoot()).contains("password=a\\:b\\=c\\\\d:");
    }

    @Test
    void listensWhereToldAndClosesTheServersOwnDoors() {
        assertThat(commands(List.of("app")).beforeBoot("127.0.0.1"))
                .contains("http-listener.address=127.0.0.1\n")
                .contains("server-header=false")
                .contains("xpowered-by=false")
                .contains("errorReportValve=")
                .contains("http2-enabled=false")
                .contains("max-swallowing-input-bytes=65536")
                .contains("transport.tcp.read-timeout-millis=10000")
                .contains("transport.tcp.write-timeout-millis=10000")
                .contains("transport.tcp.socket-write-buffer-size=262144");
        assertThat(commands(List.of("app")).afterBoot())
                .contains("set-metrics-configuration --enabled=false")
                .contains("set-openapi-configuration --enabled=false")
                .contains("set-microprofile-healthcheck-configuration --enabled=false");
    }

    private ServerCommands commands(List<String> purposes) {
        return new ServerCommands(
                ACCESS, new SecretFiles(secretsFolder), Tenants.all().all(), purposes);
    }
}
