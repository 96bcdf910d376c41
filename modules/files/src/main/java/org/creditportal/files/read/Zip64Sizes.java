package org.creditportal.files.read;

import java.nio.ByteBuffer;

/** The extra field in which some writers give the sizes of a part, even of a small one. */
final class Zip64Sizes {

    private static final int ID = 1;
    private static final int HEADER_LENGTH = 4;

    private Zip64Sizes() {}

    /** The sizes in the order of the format, without those that the directory itself gives; empty when there is no field. */
    static ByteBuffer find(ByteBuffer extra) {
        int at = 0;
        while (at + HEADER_LENGTH <= extra.limit()) {
            int id = Short.toUnsignedInt(extra.getShort(at));
            int length = Short.toUnsignedInt(extra.getShort(at + 2));
            if (id == ID) {
                return extra.slice(at + HEADER_LENGTH, length).order(extra.order());
            }
            at += HEADER_LENGTH + length;
        }
        return ByteBuffer.allocate(0);
    }
}
