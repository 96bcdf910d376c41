package org.creditportal.responsibility.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.responsibility.api.policy.WrittenDocument;
import org.creditportal.responsibility.application.policy.LibraryDocumentConverter;
import org.junit.jupiter.api.Test;

/** Texts are cut into articles as citations name them, and documents are what the library can keep. */
class ArticleTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final TenantPolicies LIBRARY =
            TenantPolicies.of(TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("beidaihe")));

    @Test
    void lawsAreCutByTheirArticles() {
        String text = """
                （2026年1月1日公布）
                第一章　总则
                第一条　为了规范信用信息的使用，制定本条例。
                第二条　本条例所称信用信息，包括：
                （一）基础信息；
                （二）公共信用信息。
                第二章 使用
                第十二条之一 应当查询信用记录。
                """;
        assertThat(ArticleText.split(text))
                .extracting(PolicyArticle::number, PolicyArticle::text)
                .containsExactly(
                        tuple("前言", "（2026年1月1日公布）"),
                        tuple("第一条", "为了规范信用信息的使用，制定本条例。"),
                        tuple("第二条", "本条例所称信用信息，包括：\n（一）基础信息；\n（二）公共信用信息。"),
                        tuple("第十二条之一", "应当查询信用记录。"));
    }

    @Test
    void otherDocumentsAreCutByTheirThreeLevels() {
        String text = """
                各单位：
                一、总体要求
                说明。
                二、主要任务
                （一）核查信用记录
                1.查询。
                2．留存。
                (二)使用信用报告
                1、审阅。
                """;
        assertThat(ArticleText.split(text))
                .extracting(PolicyArticle::number, PolicyArticle::text)
                .containsExactly(
                        tuple("前言", "各单位："),
                        tuple("一", "总体要求\n说明。"),
                        tuple("二", "主要任务"),
                        tuple("二（一）", "核查信用记录"),
                        tuple("二（一）1", "查询。"),
                        tuple("二（一）2", "留存。"),
                        tuple("二（二）", "使用信用报告"),
                        tuple("二（二）1", "审阅。"));
    }

    @Test
    void anArticleThatIsThereTwiceIsNamed() {
        assertThatThrownBy(() -> ArticleText.split("第一条 甲。\n第一条 乙。")).hasMessageContaining("articleTwice");
    }

    private static WrittenDocument written(String id, String title, LocalDate issuedOn, String text) {
        return new WrittenDocument(id, title, List.of("新条例"), "冀政发〔2026〕8号", issuedOn, null, "河北省人民政府", text);
    }

    @Test
    void aRevisionWithoutTextKeepsTheArticles() {
        LibraryDocument before = LIBRARY.documents().get(0);
        LibraryDocument next =
                SoundDocument.of(written(before.id(), before.title(), before.issuedOn(), " "), LIBRARY, TODAY);
        assertThat(next.articles()).isEqualTo(before.articles());
        assertThat(next.number()).isEqualTo("冀政发〔2026〕8号");
        assertThat(LIBRARY.with(next).documents()).hasSameSizeAs(LIBRARY.documents());
        LibraryDocument added = SoundDocument.of(written("new-rules", "新的信用条例", TODAY, "第一条 甲。"), LIBRARY, TODAY);
        TenantPolicies larger = LIBRARY.with(added);
        assertThat(larger.cited("新条例")
                        .orElseThrow()
                        .article("第一条")
                        .orElseThrow()
                        .text())
                .isEqualTo("甲。");
        LibraryDocumentConverter kept = new LibraryDocumentConverter();
        assertThat(kept.convertToEntityAttribute(kept.convertToDatabaseColumn(added)))
                .isEqualTo(added);
    }

    /** What two officers wrote is no longer to be confirmed. */
    @Test
    void wordsAreToBeConfirmedUntilTheOfficeWritesThem() {
        LibraryDocument unsure = LIBRARY.documents().stream()
                .filter(LibraryDocument::assumption)
                .findFirst()
                .orElseThrow();
        WrittenDocument silent = new WrittenDocument(
                unsure.id(),
                unsure.title(),
                unsure.aliases(),
                "1",
                unsure.issuedOn() == null ? TODAY : unsure.issuedOn(),
                null,
                "甲",
                null);
        WrittenDocument written = new WrittenDocument(
                unsure.id(), unsure.title(), unsure.aliases(), "1", silent.issuedOn(), null, "甲", "第一条 甲。");
        assertThat(SoundDocument.of(silent, LIBRARY, TODAY).assumption()).isTrue();
        assertThat(SoundDocument.of(written, LIBRARY, TODAY).assumption()).isFalse();
    }

    @Test
    void whatTheLibraryCannotKeepIsRefused() {
        refused("documentIdInvalid", written("New Rules", "新的信用条例", TODAY, null));
        refused("documentIncomplete", written("new-rules", " ", TODAY, null));
        refused("documentIncomplete", written("new-rules", "新的信用条例", null, null));
        refused("documentNotIssued", written("new-rules", "新的信用条例", TODAY.plusDays(1), null));
        refused("documentKnown", written("new-rules", LIBRARY.documents().get(0).title(), TODAY, null));
    }

    private static void refused(String code, WrittenDocument document) {
        assertThatThrownBy(() -> SoundDocument.of(document, LIBRARY, TODAY)).hasMessageContaining(code);
    }

    @Test
    void anArticleIsRepealedOnceFromItsDayOn() {
        LibraryDocument document = LIBRARY.documents().get(0);
        String article = document.articles().get(0).number();
        LibraryDocument next = SoundDocument.without(document, article, TODAY, "新的信用条例");
        assertThat(next.article(article).orElseThrow().isRepealed(TODAY)).isTrue();
        assertThat(next.article(article).orElseThrow().isRepealed(TODAY.minusDays(1)))
                .isFalse();
        assertThat(next.articles().get(1)).isEqualTo(document.articles().get(1));
        assertThatThrownBy(() -> SoundDocument.without(next, article, TODAY, "再次"))
                .hasMessageContaining("articleRepealed");
        assertThatThrownBy(() -> SoundDocument.without(document, "九十九", TODAY, "新的信用条例"))
                .hasMessageContaining("articleUnknown");
        assertThatThrownBy(() -> SoundDocument.without(document, article, null, "新的信用条例"))
                .hasMessageContaining("repealIncomplete");
    }
}
