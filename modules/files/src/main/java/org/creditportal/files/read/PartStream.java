package org.creditportal.files.read;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** The content of one part of a ZIP file, held against what the directory claims: its size and its checksum. */
final class PartStream extends InputStream {

    private final ByteBuffer packed;
    private final ZipPart part;
    private final CRC32 crc = new CRC32();
    private final Inflater inflater;
    private long given;
    private boolean closed;

    PartStream(ByteBuffer packed, ZipPart part) {
        this.packed = packed;
        this.part = part;
        this.inflater = part.method() == ZipPart.DEFLATED ? new Inflater(true) : null;
        if (inflater != null) {
            inflater.setInput(packed);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        int read = inflater == null ? copy(target, offset, length) : inflate(target, offset, length);
        if (read < 0) {
            requireAsClaimed();
            return -1;
        }
        given += read;
        if (given > part.size()) {
            throw new FilesException(FilesError.BOMB);
        }
        crc.update(target, offset, read);
        return read;
    }

    private int copy(byte[] target, int offset, int length) {
        int read = Math.min(length, packed.remaining());
        packed.get(target, offset, read);
        return read == 0 ? -1 : read;
    }

    private int inflate(byte[] target, int offset, int length) {
        if (closed) {
            return -1;
        }
        try {
            int read = 0;
            while (read == 0 && !inflater.finished()) {
                read = inflater.inflate(target, offset, length);
                if (read == 0 && !inflater.finished()) {
                    throw ZipContent.broken();
                }
            }
            return read == 0 ? -1 : read;
        } catch (DataFormatException broken) {
            throw ZipContent.broken();
        }
    }

    private void requireAsClaimed() {
        if (!closed && (given != part.size() || crc.getValue() != part.crc())) {
            throw ZipContent.broken();
        }
    }

    @Override
    public void close() {
        if (inflater != null && !closed) {
            inflater.end();
        }
        closed = true;
    }
}
