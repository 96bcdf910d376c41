package org.creditportal.correspondence.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.correspondence.application.paper.PaperPictures.TOLERATED;
import static org.creditportal.correspondence.application.paper.PaperPictures.difference;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers beside pictures; see {@link PaperPictures}. */
class PaperPictureTest {

    @Test
    void aCopyOfAReportLooksAsItDid() throws IOException {
        PaperPictures.assertLooksAsKept(new PaperPress().draw(Papers.copyOfReport()), "report");
    }

    /** What the tolerance lets through must not hide a missing seal or another serial. */
    @Test
    void whatMattersIsMoreThanTheTolerance() throws IOException {
        BufferedImage copy = pages(Papers.copyOfReport()).get(0);
        BufferedImage other = pages(Papers.decision(4)).get(0);
        assertThat(difference(copy, other)).isGreaterThan(TOLERATED);
        PaperContent told = Papers.copyOfReport();
        PaperContent unmarked = new PaperContent(
                told.authority(),
                told.number(),
                told.title(),
                told.addressee(),
                told.blocks(),
                told.day(),
                told.seal(),
                new PaperContent.Verification(
                        told.verification().code(), told.verification().address(), null),
                told.drawnAt());
        assertThat(difference(copy, pages(unmarked).get(0))).isGreaterThan(TOLERATED);
    }

    private static List<BufferedImage> pages(PaperContent content) throws IOException {
        return PaperPictures.pages(new PaperPress().draw(content));
    }
}
