package org.creditportal.responsibility.application.supervision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.correspondence.api.document.DocumentTakenBack;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;
import org.junit.jupiter.api.Test;

/** Verification never says of a notice that counts that it was taken back. */
class NoticeLetterKeptTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 2);

    private final Signatory supervisor = new Signatory("s", "监督人", "approval", false);
    private final Signatory second = new Signatory("s2", "监督人二", "approval", false);
    private final Signatory clerk = new Signatory("c", "经办人", "market-supervision", false);
    private final SupervisionNotice notice = SupervisionNotice.issue(
            new FigureAsked(new FigureKey("records", "overdueRows"), MONTH, MONTH, "market-supervision", null),
            9,
            new NoticeRule(
                    "overdue-reports",
                    1,
                    "records.overdueRows",
                    new LocalizedText("逾期", "Overdue"),
                    null,
                    1,
                    5,
                    9,
                    true,
                    null),
            null,
            sign(supervisor));
    private final NoticeLetterKept kept = new NoticeLetterKept();

    NoticeLetterKeptTest() {
        kept.notices = new StoredNotices() {
            @Override
            public Optional<SupervisionNotice> find(String number) {
                return Optional.of(notice).filter(known -> known.number().equals(number));
            }
        };
    }

    private static Signature sign(Signatory by) {
        return by.sign(Instant.EPOCH, new Reason("测试"));
    }

    private void takeBack(String type, String matter) {
        kept.takenBack(new DocumentTakenBack(type, matter));
    }

    @Test
    void theLetterOfANoticeIsTakenBackWithTheNoticeOnly() {
        assertThatThrownBy(() -> takeBack("notice", notice.number())).hasMessageContaining("noticeStands");
        notice.lead(NoticeState.APPEALED, clerk, sign(clerk), false);
        assertThatThrownBy(() -> takeBack("notice", notice.number())).hasMessageContaining("noticeStands");
        notice.lead(NoticeState.REVOKED, second, sign(second), false);
        assertThatCode(() -> takeBack("notice", notice.number())).doesNotThrowAnyException();
    }

    @Test
    void otherPapersAreNoneOfItsBusiness() {
        assertThatCode(() -> takeBack("report", notice.number())).doesNotThrowAnyException();
        assertThatCode(() -> takeBack("notice", "0K3V8QJ7M2B4X")).doesNotThrowAnyException();
        assertThatCode(() -> takeBack("notice", null)).doesNotThrowAnyException();
    }
}
