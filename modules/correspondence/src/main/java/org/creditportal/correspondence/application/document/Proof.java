package org.creditportal.correspondence.application.document;

import java.util.Arrays;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;

/** What a proof of service may be, told by its first bytes, whatever its name says. */
enum Proof {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    static final int LARGEST = 8 * 1024 * 1024;
    private static final int MEBIBYTE = 1024 * 1024;

    private final String mediaType;
    private final String ending;
    private final byte[] begin;

    Proof(String mediaType, String ending, int... begin) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.begin = new byte[begin.length];
        for (int i = 0; i < begin.length; i++) {
            this.begin[i] = (byte) begin[i];
        }
    }

    static Proof demand(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> bytes.length <= LARGEST && kind.begins(bytes))
                .findFirst()
                .orElseThrow(() -> new CorrespondenceException(CorrespondenceError.PROOF_UNFIT, LARGEST / MEBIBYTE));
    }

    static Proof of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= begin.length && Arrays.equals(begin, 0, begin.length, bytes, 0, begin.length);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
