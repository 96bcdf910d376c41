package org.creditportal.correspondence.application.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;

/** A QR code, drawn as rectangles, so that it is sharp at any size. */
final class DrawnCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private DrawnCode() {}

    static void draw(Sheet sheet, String text, float left, float fromTop, float side) throws IOException {
        BitMatrix squares;
        try {
            squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
        float one = side / squares.getWidth();
        for (int row = 0; row < squares.getHeight(); row++) {
            int column = 0;
            while (column < squares.getWidth()) {
                int end = endOfRun(squares, column, row);
                if (squares.get(column, row)) {
                    sheet.rectangle(left + column * one, fromTop + row * one, (end - column) * one, one);
                }
                column = end;
            }
        }
        sheet.fill();
    }

    /** Dark squares beside each other are drawn as one: fewer words, and no seams between them on a screen. */
    private static int endOfRun(BitMatrix squares, int column, int row) {
        int end = column + 1;
        while (end < squares.getWidth() && squares.get(end, row) == squares.get(column, row)) {
            end++;
        }
        return end;
    }
}
