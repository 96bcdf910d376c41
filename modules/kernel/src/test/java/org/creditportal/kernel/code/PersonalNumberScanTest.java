package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberScanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530102198001010015",
                "当事人530102\n198001010015，住昆明",
                "当事人5301021980\r\n01010015",
                "当事人张某（身份证号：530102198001010015）",
                "公民身份号码530102 19800101 0015，住昆明",
                "身份证５３０１０２１９８００１０１００１５",
                "11010519491231002x，",
                "身份证号码 110105-19491231-002X",
                "持身份证150102880730303",
                "联系电话13888880000。",
                "电话：138 8888 0000",
                "手机+86 138-8888-0000",
                "张某13888880000",
                "开户行账号6222021234567890128",
                "身份证：11010519491231002×",
                "身份证：11010519491231002\u0425，",
                "身份证号530102198001010016",
                "公民身份号码：530102 19800101 0016",
                "检验报告联系电话13888880000",
                "报告编号2026-15，联系人手机：13888880000",
                "报告人13888880000",
                "售票员张三13888880000",
                "0086-13888880000",
                "138.8888.0000",
                "银行卡号：6217001234567890123",
                "护照号：E71830462",
                "持港澳居民来往内地通行证H01235567入境",
                "台胞证02335894",
                "军官证号码1234567",
                "530102，19800101，0015"
            })
    void findsThemHoweverTheyAreWritten(String text) {
        assertThat(PersonalNumberScan.isIn(text, TODAY)).isTrue();
        assertThat(PersonalNumberScan.isIn(PersonalNumberScan.masked(text, TODAY), TODAY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026年8月3日罚款2000元",
                "530102198001010016",
                "530102\n198001010016",
                "5301**********0015",
                "许可证JY15301000001234",
                "检验报告编号13888880000",
                "电话0871-63111111",
                "代码91530100MA6K1001XJ",
                "2026-08-03 2026-08-04 2026-08-05",
                "工商注册号530102600123456",
                "6222021234567890123",
                "规格200×300×5000000000",
                "报告编号分别为13888880000、13888880001",
                "车辆通行证12345678",
                "护照丢失，罚款2000元",
                "缴至账号53001234567890123456",
                "规格138.88",
                "发票号码13888880000",
                "身份不明，报告编号530102198001010016等十余份文件中的一份报告编号530102198001019999"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PersonalNumberScan.isIn(text, TODAY)).isFalse();
        assertThat(PersonalNumberScan.masked(text, TODAY)).isEqualTo(text);
    }

    @Test
    void masksTheNumberAndNothingElse() {
        assertThat(PersonalNumberScan.masked("张某530102198001010015，电话13888880000", TODAY))
                .isEqualTo("张某53***************5，电话13********0");
    }

    @Test
    void takesNoMobileNumberForACitizens() {
        assertThat(PersonalNumberScan.hasCitizenId("13888880000", TODAY)).isFalse();
        assertThat(PersonalNumberScan.hasCitizenId("530102198001010015", TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"53010219800101001501", "11010519491231002X01", "税号11010519491231002X 01", "５３０１０２１９８００１０１００１５０１"
            })
    void findsThemInTaxNumbersOfTraders(String number) {
        assertThat(PersonalNumberScan.hasCitizenId(number, TODAY)).isTrue();
        assertThat(PersonalNumberScan.masked(number, TODAY)).doesNotContain("19491231", "19800101", "１９８００１０１");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"53010220261115000123", "53010219800101001601", "11010519491231002X012", "1105011949123100201X"})
    void takesNoOtherLongNumberForATradersTaxNumber(String number) {
        assertThat(PersonalNumberScan.hasCitizenId(number, TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "５３０１０２１９８００１０１００１６",
                "530102 19800101 0015",
                "530102198001010016",
                "持有外国人永久居留身份证933156199003031210",
                "电话13888880000",
                "账号6222021234567890128",
                "身份证150102880730303",
                "530102-19800101-0016"
            })
    void whatMayBeOneIsFoundWhateverItsCheckSays(String text) {
        assertThat(PersonalNumberScan.mayBeIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年8月3日罚款2000元",
                "代码91530100MA6K1001XJ",
                "许可证JY15301000001234",
                "检验报告编号13888880000",
                "2026-08-03至2026-08-31"
            })
    void otherNumbersMayBePublished(String text) {
        assertThat(PersonalNumberScan.mayBeIn(text)).isFalse();
    }
}
