package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop that has no number of its own is delivered with its owner's: it is not the owner. */
class OrganisationWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五华区案例五金店",
                "昆明案例砖厂",
                "昆明案例洗车行",
                "五华案例面馆",
                "昆明案例棋牌室",
                "昆明案例足浴城",
                "昆明案例客栈",
                "昆明市第一中学",
                "五华区案例农家乐",
                "昆明案例律师所",
                "案例五金店（张三）分店",
                "案例汽修厂（五华）",
                "昆明案例五金店（分店）",
                "昆明案例洗车行",
                "昆明案例酒楼酒楼"
            })
    void businessesAreNobodysOwnName(String name) {
        assertThat(OrganisationWords.areIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "李学店",
                "欧阳小室",
                "买买提·艾力",
                "阿卜杜热合曼",
                "次仁罗布扎西",
                "敖其尔巴特",
                "陈方安生",
                "诺曼·白求恩",
                "久保田利行",
                "长谷川一行",
                "海来阿木楼",
                "沙马拉且铺",
                "张三（云南大学学生）",
                "王五（小学旁）",
                "李四（二楼）",
                "张三（1号摊）"
            })
    void namesOfPeopleAre(String name) {
        assertThat(OrganisationWords.areIn(name)).isFalse();
    }
}
