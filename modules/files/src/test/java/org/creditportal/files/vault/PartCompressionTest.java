package org.creditportal.files.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

public class PartCompressionTest {

    @Property
    void givesBackWhateverItTook(@ForAll @Size(max = 5000) byte[] part) {
        assertThat(PartCompression.decompressed(PartCompression.compressed(part)))
                .isEqualTo(part);
    }

    @Property
    void readsWhatEarlierBuildsDeflated(@ForAll @Size(max = 5000) byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            out.write(part);
        }
        assertThat(PartCompression.decompressed(bytes.toByteArray())).isEqualTo(part);
    }

    @Test
    void makesRowsSmallAndRefusesWhatIsDamaged() {
        byte[] rows = "行政处罚,91530100MA6K12345X,罚款\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        byte[] compressed = PartCompression.compressed(rows);
        assertThat(compressed).hasSizeLessThan(rows.length / 10);
        compressed[0] = 0;
        assertThatThrownBy(() -> PartCompression.decompressed(compressed)).isInstanceOf(RuntimeException.class);
    }
}
