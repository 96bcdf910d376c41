package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12345",
                "530100000000000",
                "E12345678",
                "123123123123123",
                "000000",
                "111111111",
                "987654321",
                "\u5DF2\u6362\u8BC1",
                "A00000000",
                "EEEEEEEEE",
                "121212121212",
                "530102530102530102",
                "",
                "G87654321",
                "000000000000001",
                "E00000001",
                "P0000001",
                "HK0000000",
                "TEST123456",
                "530102999999999",
                "530102111111111",
                "999999999999999",
                "E1234XXXX",
                "EXXXX5678",
                "CHN11XXXXXX0101",
                "5301xxxxxxx1234"
            })
    void whatAnybodyWouldMakeUpIsNobodys(String number) {
        assertThat(Filler.isNobodys(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530100123456789",
                "530100000000017",
                "MA6K1001X",
                "E83745521",
                "\u6EC7\u793E\u8BC1\u5B57\u7B2C0123\u53F7",
                "153010000123",
                "530102",
                "H04512367",
                "12345674",
                "00001303",
                "530102000000001",
                "5301020000123",
                "112233445566",
                "MAXX1234X",
                "53010219900101123X"
            })
    void numbersOfRegistersAreNot(String number) {
        assertThat(Filler.isNobodys(number)).isFalse();
    }
}
