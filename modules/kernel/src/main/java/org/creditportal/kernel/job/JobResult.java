package org.creditportal.kernel.job;

import java.io.Serializable;
import java.time.Instant;

/**
 * The file that came of a job.
 *
 * @param file its number where the handler stored it
 * @param name with its ending
 * @param size in bytes
 * @param until when it is deleted
 */
public record JobResult(long file, String name, String mediaType, long size, Instant until) implements Serializable {}
