package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.domain.template.PenaltyKind.CONFISCATION;
import static org.creditportal.records.domain.template.PenaltyKind.CONFISCATION_OF_GAINS;
import static org.creditportal.records.domain.template.PenaltyKind.FINE;
import static org.creditportal.records.domain.template.PenaltyKind.LICENCE_SUSPENSION_OR_REVOCATION;
import static org.creditportal.records.domain.template.PenaltyKind.NOTICE_OF_CRITICISM;
import static org.creditportal.records.domain.template.PenaltyKind.OTHER;
import static org.creditportal.records.domain.template.PenaltyKind.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class PenaltyKindsTest {

    private static PenaltyKinds parse(String text) {
        return PenaltyKinds.parse(text, TemplateWords.SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"警告、罚款", "警告;罚款", "警告；罚款", "警告,罚款", "警告 罚款", "警告|罚款", "罚款，警告", " 警告 、 罚款 ;"})
    void readsSeveralKindsWithAnyMarkBetween(String text) {
        assertThat(parse(text).kinds()).containsExactlyInAnyOrder(WARNING, FINE);
        assertThat(parse(text).unknown()).isEmpty();
    }

    @Test
    void takesTheLongestWordWhereAKindHasMarksInside() {
        assertThat(parse("没收违法所得、没收非法财物").kinds()).containsExactly(CONFISCATION);
        assertThat(parse("没收违法所得、罚款").kinds()).containsExactlyInAnyOrder(CONFISCATION_OF_GAINS, FINE);
        assertThat(parse("暂扣或者吊销许可证、暂扣或者吊销执照").kinds()).containsExactly(LICENCE_SUSPENSION_OR_REVOCATION);
    }

    @Test
    void knowsTheKindsOfThe2021Law() {
        assertThat(parse("通报批评").kinds()).containsExactly(NOTICE_OF_CRITICISM);
    }

    @Test
    void takesFreeTextAfterOtherUpToTheNextSemicolon() {
        assertThat(parse("其他-责令改正、限期整改；罚款").kinds()).containsExactlyInAnyOrder(OTHER, FINE);
        assertThat(parse("罚款;其他－责令改正").kinds()).containsExactlyInAnyOrder(OTHER, FINE);
    }

    @Test
    void tellsWhereItStopped() {
        assertThat(parse("罚款、口头教育").unknown()).isEqualTo("口头教育");
        assertThat(parse("口头教育").kinds()).isEmpty();
    }

    @Test
    void endsOnAnyText() {
        assertThat(parse("、、、;;;").kinds()).isEmpty();
        assertThat(parse("其他-").kinds()).containsExactly(OTHER);
    }
}
