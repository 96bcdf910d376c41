package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageCheckTest {

    @TempDir
    Path folder;

    @Test
    void chineseStandsInBundlesAndData() {
        assertThat(LanguageCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsChineseInCodeAndPagesButNotInComments() {
        Sample sample = new Sample(folder)
                .withModule("lists")
                .with("modules/lists/src/main/java/Words.java", """
                        /** 红黑名单 may be explained. */
                        class Words {
                            // 昆明 too
                            String word = "名单 // not a comment";
                        }
                        """)
                .withModule("test-kit")
                .with("modules/test-kit/src/main/java/PenaltyFile.java", "String header = \"处罚\";")
                .with("modules/lists/src/main/resources/page.xhtml", "<p>\n<!-- 名单 -->\n查询</p>");
        assertThat(LanguageCheck.faults(sample.checkout()))
                .containsExactly(
                        "modules/lists/src/main/java/Words.java:4 holds Chinese text: String word = \"名单 // not a comment\";",
                        "modules/lists/src/main/resources/page.xhtml:3 holds Chinese text: 查询</p>");
    }
}
