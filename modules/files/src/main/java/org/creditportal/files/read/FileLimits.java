package org.creditportal.files.read;

/**
 * What one upload may take.
 *
 * @param maximumSize the largest text file, in bytes
 * @param maximumWorkbookSize the largest workbook as uploaded, in bytes; it is held in memory while it is read
 * @param maximumRows rows below the header
 */
public record FileLimits(long maximumSize, long maximumWorkbookSize, int maximumRows) {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int GIBIBYTE = 1024 * MEBIBYTE;

    /** CSV to 1 GiB, workbooks to 64 MiB, two million rows. */
    public static final FileLimits USUAL = new FileLimits(GIBIBYTE, 64L * MEBIBYTE, 2_000_000);

    long maximumSize(boolean workbook) {
        return workbook ? maximumWorkbookSize : maximumSize;
    }

    /** As limits are told to people: in MiB, at least one. */
    public static long mebibytes(long bytes) {
        return Math.max(1, bytes / MEBIBYTE);
    }
}
