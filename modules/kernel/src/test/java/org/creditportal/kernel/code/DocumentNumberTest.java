package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    private static String identity(String written) {
        return new DocumentNumber(written).identity();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案例处[2026]1-1号",
                "案例处（2026）1-1号",
                "案例处(2026)1-1号",
                "案例处【2026】1-1号",
                "案例处〖2026〗1-1号",
                "案例处［2026］1-1号",
                "案例处《2026》1-1号",
                "案例处<2026>1-1号",
                "案例处〔２０２６〕１－１号",
                " 案例处 〔2026〕 1-1 号 ",
                "案例处　〔2026〕1-1号",
                "案例处〔2026〕1-1号\u200B",
                "案例处\uFE00〔2026〕1-1号",
                "案例处〔2026\u00A0〕1\n-1号",
                "案例处〔2026〕1\u20111号",
                "案例处〔2026〕1–1号",
                "案例处〔2026〕1—1号",
                "案例处〔2026〕1−1号",
                "案例处〔2026〕1﹣1号",
                "案例处﹝2026﹞1-1号",
                "案例处『2026』1-1号",
                "案例处｛2026｝1-1号",
                "\uFEFF案例处〔2026〕1\u00AD-1号"
            })
    void widthBracketsOfTheYearAndBlanksAreWaysOfWriting(String written) {
        assertThat(identity(written)).isEqualTo(identity("案例处〔2026〕1-1号"));
        assertThat(new DocumentNumber(written).isSameAs(new DocumentNumber("案例处〔2026〕1-1号")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "案例处〔2026〕2230591-1号, 案例处〔2026〕22305911号",
        "案例处〔2026〕1-1号, 案例处〔2026〕11号",
        "案例处〔2026〕1—1号, 案例处〔2026〕11号",
        "案例处〔2026〕1一1号, 案例处〔2026〕1-1号",
        "案例处〔2026〕1ー1号, 案例处〔2026〕1-1号",
        "案例处〔2026〕1·1号, 案例处〔2026〕11号",
        "案例处〔2026〕1~1号, 案例处〔2026〕1-1号",
        "案例处〔2026〕Ⅰ号, 案例处〔2026〕I号",
        "囯市罚〔2026〕1号, 国市罚〔2026〕1号",
        "昆六〔2026〕1号, 昆\uF9D1〔2026〕1号",
        "案例处〔2026〕1.1号, 案例处〔2026〕11号",
        "案例处〔2026〕1/1号, 案例处〔2026〕11号",
        "案例处〔2026〕1、1号, 案例处〔2026〕11号",
        "案例处〔2026〕1(1)号, 案例处〔2026〕11号",
        "案例处〔2026〕（1）1号, 案例处〔2026〕11号",
        "案例处〔2026〕1之1号, 案例处〔2026〕11号",
        "案例处〔2026〕1①号, 案例处〔2026〕11号",
        "案例处〔2026〕1²号, 案例处〔2026〕12号",
        "案例处〔2026〕1+1号, 案例处〔2026〕1-1号",
        "案例处〔2026〕1_1号, 案例处〔2026〕1-1号",
        "案例处〔2026〕1 1号, 案例处〔2026〕11号",
        "案例处〔2026〕a1号, 案例处〔2026〕A1号",
        "案例处〔2026〕1号, 案例处20261号",
        "案例处〔2026〕1号, 案例處〔2026〕1号",
        "案例𱍐处〔2026〕1号, 案例处〔2026〕1号",
        "案例𱍐处〔2026〕1号, 案例𱍑处〔2026〕1号",
        "案例处〔202〕61号, 案例处〔2026〕1号",
        "案例处〔2026〕1号, 案例处〔2026〕1",
        "案例处〔2026〕01号, 案例处〔2026〕1号"
    })
    void everythingElseTellsTwoNumbersApart(String one, String other) {
        assertThat(identity(one)).isNotEqualTo(identity(other));
    }

    @Test
    void whatHasNoWidthPartsNoFigures() {
        assertThat(identity("案例处〔2026〕12\u200B3号")).isEqualTo(identity("案例处〔2026〕123号"));
    }

    @Test
    void tellsHowItWasKnownWhileEachDashTold() {
        assertThat(new DocumentNumber("案例处[2026]1—1号").formerIdentity()).contains("案例处〔2026〕1—1号");
        assertThat(new DocumentNumber("案例处[2026]1-1号").formerIdentity()).isEmpty();
    }

    @Test
    void whatIsFoldedOnceStaysAsItIs() {
        String once = identity("案例处 [２０２６] 1 1-2号");
        assertThat(identity(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无文号",
                "见附件",
                "见附件1",
                "1",
                "12",
                "第1号",
                "0",
                "000000",
                "0000000000",
                "111111",
                "123456789",
                "号",
                "/2026",
                "昆市监罚〔2026〕号",
                "昆市监罚〔2026〕XX号",
                "昆市监罚〔2026〕000号",
                "待编号2026",
                "2026-01-02",
                "2026年1月2日",
                "1月2日",
                "2-Jan",
                "Jan-02",
                "1-2",
                "详见决定书2026",
                "同上1",
                "〔2026〕",
                "（２０２６）号",
                "第000000号",
                "昆市监罚〔2026〕零号",
                "昆市监罚〔2026〕〇号",
                "昆市监罚〔2026〕第号",
                "第一号",
                "二〇二六年",
                "2026年8月",
                "3-Aug-2026",
                "2026-08-03T00:00:00",
                "2026-08-03 10:20:30",
                "2026/8/3 0:00",
                "2026年08月03日12时",
                "12:30",
                "文号待定",
                "1E+10",
                "昆市监罚字2026号",
                "昆市监罚2026号",
                "昆市监罚２０２６号",
                "昆市监罚〔2026年〕号",
                "昆市监罚〔2026年度〕号",
                "昆市监罚（二〇二六）号",
                "昆市监罚二〇二六号",
                "2026年度处罚决定书",
                "行政处罚决定书（2026年3月2日）",
                "行政处罚决定书2026-03-02",
                "行政处罚决定书3月2日",
                "当场处罚决定书1份",
                "〔2026〕处罚决定书共3页",
                "见第3页",
                "案卷2册",
                "\u6848\u4F8B\u7F5A\u30142026\u30151XX\u53F7",
                "\u6848\u4F8B\u7F5A\u30142026\u301512**\u53F7",
                "\u6848\u4F8B\u7F5A\u30142026\u3015\u7B2C\u00D7\u53F7"
            })
    void whatFillsTheFieldTellsNoDecisions(String written) {
        assertThat(new DocumentNumber(written).tellsDecisions()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案例处〔2026〕2230591-1号",
                "案例罚〔2026〕A002号",
                "昆市监罚〔2026〕1号",
                "（2026）云01执7号",
                "昆政复决字〔二〇二六〕第七号",
                "昆公（五）行罚决字[2026]12345号",
                "5301112026000123",
                "JY15301000001X",
                "20260002",
                "2026-12",
                "2026-0012",
                "昆市监罚字第1号",
                "（昆）登记企备字〔２０２６〕第１２号",
                "𱍐市监罚〔2026〕1号",
                "云A-2026-17",
                "罚2026第3号",
                "昆市监罚〔2026〕2026号",
                "昆市监罚2026第2026号",
                "昆市监罚2026-3-2号",
                "昆市监罚字20263号",
                "昆市监罚2026003号",
                "昆市监罚2026年第3号",
                "昆市监案件〔2026〕3号",
                "昆市监罚〔2026年〕3号",
                "行政处罚决定书2026-03-02-1",
                "昆市监罚〔2026〕一百二十号",
                "20260102",
                "\u6606\u5E02\u76D1XXGK\u7F5A\u30142026\u301515\u53F7"
            })
    void numbersAsAuthoritiesWriteThemTellDecisions(String written) {
        assertThat(new DocumentNumber(written).tellsDecisions()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案例罚〔2026〕15号案例罚〔2026〕16号",
                "案例罚〔2026〕15号 案例罚〔2026〕16号",
                "案例罚〔2026〕15号；案例罚〔2026〕16号",
                "案例罚（2026）15号、案例罚（2026）16号",
                "案例罚〔2026〕15号/案例罚〔2026〕16号",
                "案例罚〔2026〕15号和16号",
                "案例罚〔2026〕15号，16号",
                "案例罚〔2026〕15号16号",
                "案例罚〔2026〕15、16、17号",
                "案例罚〔2026〕15至20号",
                "案例罚〔2026〕15号至20号",
                "案例罚〔2026〕15号～20号",
                "案例罚字2026第15号、案例罚字2026第16号",
                "案例罚〔2026〕15号等3件",
                "案例罚〔2026〕15号等三份",
                "案例罚〔2026〕15号等",
                "（2025）云01民终5号（2024）云0102民初3号",
                "（2026）云0102民初123号、124号"
            })
    void tellsNumbersOfSeveralDecisions(String written) {
        assertThat(new DocumentNumber(written).tellsSeveral()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案例罚〔2026〕15号",
                "案例罚〔2026〕1、1号",
                "案例罚〔2026〕1-2号",
                "案例罚〔2026〕1/1号",
                "案例罚〔2026〕15号-1",
                "案例罚〔2026〕15号（代案例罚〔2025〕3号）",
                "案例罚〔2026〕15号(原〔2025〕3号、4号)",
                "案例罚字（昆）〔2026〕第15号",
                "昆高等罚〔2026〕15号",
                "昆市监罚﹝2026年﹞15-2号",
                "（2026）云0102执恢123号之一",
                "云(2026)昆明市不动产权第0012号",
                "JY15301020012345",
                "案例罚 15/2026号",
                "20260015"
            })
    void oneNumberMayHaveParts(String written) {
        assertThat(new DocumentNumber(written).tellsSeveral()).isFalse();
    }
}
