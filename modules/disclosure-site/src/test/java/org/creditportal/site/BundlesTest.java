package org.creditportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Messages"})
    void haveTheSameKeysInBothLanguages(String bundle) throws IOException {
        assertThat(keys(bundle + "_zh")).isNotEmpty().isEqualTo(keys(bundle + "_en"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                BundlesTest.class.getResourceAsStream(file + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.keySet();
    }
}
