package org.creditportal.checks.domain.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintReason;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.hint.HintVerdict;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class HintSettlementTest {

    private static final Signature SIGNED = new Signatory("o", "某", "finance", false)
            .sign(Instant.parse("2026-06-01T02:00:00Z"), new Reason("住所、法定代表人均不同"));

    @Test
    void isTakenBackByAnotherOneAndSettledAgain() {
        HintSettlement first = settled(null, HintVerdict.NOT_SAME);
        assertThat(first.isApart()).isTrue();
        assertThat(first.place()).isEqualTo(1);
        HintSettlement second = settled(first, HintVerdict.TAKEN_BACK);
        assertThat(second.isApart()).isFalse();
        assertThat(second.place()).isEqualTo(2);
        assertThat(settled(second, HintVerdict.NOT_SAME).place()).isEqualTo(3);
        assertThat(first.isApart()).isTrue();
    }

    @Test
    void isNotSettledTwiceAndNothingIsTakenBackThatIsNotThere() {
        HintSettlement first = settled(null, HintVerdict.NOT_SAME);
        assertThatThrownBy(() -> settled(first, HintVerdict.NOT_SAME)).isInstanceOf(CheckRefusedException.class);
        assertThatThrownBy(() -> settled(null, HintVerdict.TAKEN_BACK)).isInstanceOf(CheckRefusedException.class);
        assertThatThrownBy(() -> settled(null, null)).isInstanceOf(CheckRefusedException.class);
        HintSettlement second = settled(first, HintVerdict.TAKEN_BACK);
        assertThatThrownBy(() -> settled(second, HintVerdict.TAKEN_BACK)).isInstanceOf(CheckRefusedException.class);
    }

    @Test
    void twoSubjectsAreAPairWhicheverIsLookedAtInWhicheverMatter() {
        String one = new NamePair("a", "M-1", "甲", subject("0A")).with(hint("0B"));
        assertThat(new NamePair("b", "M-2", null, subject("0B")).with(hint("0A")))
                .isEqualTo(one);
        assertThat(new NamePair("a", "M-1", "甲", subject("0A")).with(hint("0C")))
                .isNotEqualTo(one);
    }

    @Test
    void aNameAloneIsAPairOfItsMatterOnly() {
        String one = new NamePair("a", "M-1", "甲（测试）公司", null).with(hint("0B"));
        assertThat(new NamePair("a", "M-1", "甲(测试)公司", null).with(hint("0B"))).isEqualTo(one);
        assertThat(new NamePair("a", "M-2", "甲（测试）公司", null).with(hint("0B"))).isNotEqualTo(one);
        assertThat(new NamePair("b", "M-1", "甲（测试）公司", null).with(hint("0B"))).isNotEqualTo(one);
        assertThat(new NamePair("a", "M-1", "乙公司", null).with(hint("0B"))).isNotEqualTo(one);
    }

    private static HintSettlement settled(HintSettlement before, HintVerdict verdict) {
        return HintSettlement.after(before, verdict, "pair", "0CHK", "0B", "0A", SIGNED);
    }

    private static HintRow hint(String subject) {
        return new HintRow(subject, SubjectKind.LEGAL_PERSON, "甲", null, HintReason.NAME_ENTERED);
    }

    private static CheckedSubject subject(String number) {
        return new CheckedSubject(number, SubjectKind.LEGAL_PERSON, "甲", null, null, false, false);
    }
}
