package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.identity.api.Role;
import org.junit.jupiter.api.Test;

/** A job is called the same wherever a person meets it: in the portal, in what it tells of roles, and in Keycloak's own pages. */
class RoleNamesTest {

    private static final String PORTAL = "org.creditportal.identity.Messages";
    private static final String KEYCLOAK = "org.creditportal.launcher.Messages";

    /** Other words for the jobs of clerk, reviewer, supervisor, administrators and the credit office's officers. */
    private static final Pattern OTHER_NAMES =
            Pattern.compile("经办员|经办人员|审核员|审核人员|复核员|复核人员|监督员|监督人员|系统管理人|系统管理人员|安全员|安全管理人|审计员|审计人员|审计管理人|信用办人员|信用办经办");

    private final Bundles bundles = Bundles.read(Checkout.own());

    @Test
    void keycloakCallsEachJobAsThePortalDoes() {
        for (String locale : bundles.locales()) {
            Properties portal = bundles.texts().get(PORTAL).get(locale);
            Map<String, String> expected = Arrays.stream(Role.values())
                    .collect(Collectors.toMap(
                            role -> "role." + role.roleName(), role -> portal.getProperty("Role." + role.name())));
            Properties keycloak = bundles.texts().get(KEYCLOAK).get(locale);
            Map<String, String> told = keycloak.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("role."))
                    .collect(Collectors.toMap(Function.identity(), keycloak::getProperty));
            assertThat(told).as(locale).isEqualTo(expected);
        }
    }

    @Test
    void noTextCallsAJobOtherwise() {
        List<String> faults = bundles.texts().entrySet().stream()
                .flatMap(bundle -> others(bundle.getKey(), bundle.getValue().get("zh")))
                .toList();
        assertThat(faults).isEmpty();
    }

    private static Stream<String> others(String base, Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> OTHER_NAMES.matcher(texts.getProperty(key)).find())
                .map(key -> base + ": " + key + " = " + texts.getProperty(key));
    }

    @Test
    void seesAnotherNameForAJob() {
        Properties texts = new Properties();
        texts.put("waiting.decide", "请审核员办理");
        texts.put("waiting.confirm", "请部门审核人办理");
        assertThat(others("some.Messages", texts)).containsExactly("some.Messages: waiting.decide = 请审核员办理");
    }
}
