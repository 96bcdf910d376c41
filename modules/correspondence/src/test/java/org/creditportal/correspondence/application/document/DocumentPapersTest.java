package org.creditportal.correspondence.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.application.paper.DrawnPaper;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.application.paper.PaperPress;
import org.creditportal.correspondence.application.paper.Papers;
import org.creditportal.correspondence.application.signing.PaperSignature;
import org.creditportal.correspondence.domain.document.DocumentIdentity;
import org.creditportal.correspondence.domain.document.IssuedPaper;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.number.NumberSeries;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy shows what was issued, whatever became of the form since. */
class DocumentPapersTest {

    private static final Instant ISSUED_AT = Instant.parse("2026-11-28T04:00:00Z");
    private static final Instant COPIED_AT = Instant.parse("2027-03-01T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final SeriesNumber NUMBER = new SeriesNumber("昆信通", 2026, 12);
    private static final String TEXT = "请于五个工作日内报送。";
    private static final DocumentDraft DRAFT = draft(TEXT);

    private final List<byte[]> kept = new ArrayList<>();
    private final DocumentPapers papers = new DocumentPapers() {
        @Override
        String address(String code) {
            return "http://kunming.localhost:8080/verification?code=" + code;
        }
    };

    @BeforeEach
    void assemble() {
        papers.press = new PaperPress();
        papers.codes = new VerificationCodes();
        papers.tenants = TenantFiles.load(Path.of("../../tenants-config"));
        papers.clock = Clock.fixed(ISSUED_AT, ZoneOffset.UTC);
        papers.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return DAY;
            }
        };
        papers.contents = new SignedContents() {
            @Override
            PaperSignature signature() {
                return null;
            }

            @Override
            Kept keep(DrawnPaper paper, PaperContent content, PaperSignature signature) {
                kept.add(paper.bytes());
                return new Kept(kept.size() - 1L, "digest");
            }

            @Override
            byte[] read(long id) {
                return kept.get(Math.toIntExact(id));
            }
        };
    }

    @Test
    void aCopyOfWhatIsStillDrawnTheSameBeginsWithItsSerial() throws IOException {
        OfficialDocument document = issued(DRAFT);
        String copy = text(copied(document, DRAFT));
        assertThat(copy.lines().findFirst()).contains("000002");
        assertThat(copy).contains(TEXT, NUMBER.toString());
    }

    /** The draft says otherwise now, as a changed template or layout would: the issued pages are copied. */
    @Test
    void aCopyOfWhatIsDrawnOtherwiseNowIsMadeOfTheIssuedPages() throws IOException {
        OfficialDocument document = issued(DRAFT);
        byte[] copy = copied(document, draft("请于十个工作日内报送。"));
        assertThat(text(copy)).contains(TEXT, NUMBER.toString(), "份号 000002").doesNotContain("十个工作日");
        assertThat(text(copy).replaceAll("\\s", "")).contains("核验码" + document.code());
    }

    /** Of as many pages as were issued, each with its serial. */
    @Test
    void everyIssuedPageIsInTheCopy() throws IOException {
        byte[] before = papers.press.draw(Papers.decision(40)).bytes();
        kept.add(before);
        OfficialDocument document = document(new IssuedPaper(NUMBER, DAY, "标题", "CODE", 0, "digest", 1));
        byte[] copy = copied(document, DRAFT);
        try (PDDocument one = Loader.loadPDF(before);
                PDDocument other = Loader.loadPDF(copy)) {
            assertThat(other.getNumberOfPages())
                    .isEqualTo(one.getNumberOfPages())
                    .isGreaterThan(1);
            for (int page = 1; page <= one.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(lines(reader.getText(other))).contains("份号 000002").containsAll(lines(reader.getText(one)));
            }
        }
    }

    @Test
    void aCopyIsOfTheSameKind() {
        OfficialDocument document = issued(DRAFT);
        DocumentDraft other = new DocumentDraft("urging", "某公司", Map.of());
        assertThatThrownBy(() -> copied(document, other)).isInstanceOf(CorrespondenceException.class);
    }

    private OfficialDocument issued(DocumentDraft draft) {
        papers.series = new NumberSeries() {
            @Override
            public SeriesNumber next(String prefix, LocalDate day) {
                return NUMBER;
            }
        };
        IssuedPaper[] paper = new IssuedPaper[1];
        TenantScope.runAs(new TenantId("kunming"), () -> paper[0] = papers.issue(draft));
        return document(paper[0]);
    }

    private static OfficialDocument document(IssuedPaper paper) {
        DocumentIdentity identity = new DocumentIdentity(
                new DocumentNumber(Identifiers.nextText()), "notice", "credit-office", null, "某公司", null);
        return OfficialDocument.issued(identity, paper, new Signatory("o", "某", "credit-office", true).sign(ISSUED_AT));
    }

    private byte[] copied(OfficialDocument document, DocumentDraft draft) {
        papers.clock = Clock.fixed(COPIED_AT, ZoneOffset.UTC);
        TenantScope.runAs(new TenantId("kunming"), () -> papers.copy(document, draft, 2));
        return kept.get(kept.size() - 1);
    }

    private static DocumentDraft draft(String text) {
        return new DocumentDraft("notice", "某公司", Map.of("matter", "报送", "text", text));
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
