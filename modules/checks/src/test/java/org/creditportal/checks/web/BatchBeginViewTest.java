package org.creditportal.checks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.kernel.text.TableLine;
import org.junit.jupiter.api.Test;

class BatchBeginViewTest {

    @Test
    void blanksWithinANumberPartNothingAndANameMayFollow() {
        assertThat(line("5301 0000 0123 456")).isEqualTo(new AskedLine(3, "5301 0000 0123 456", null));
        assertThat(line("5301 0000 0123 456 测试 有限公司")).isEqualTo(new AskedLine(3, "5301 0000 0123 456", "测试 有限公司"));
        assertThat(line("91530100MA6K000019", "测试有限公司")).isEqualTo(new AskedLine(3, "91530100MA6K000019", "测试有限公司"));
        assertThat(line("企独滇总字第000123号")).isEqualTo(new AskedLine(3, "企独滇总字第000123号", null));
    }

    private static AskedLine line(String... cells) {
        return BatchBeginView.line(new TableLine(3, List.of(cells)));
    }
}
