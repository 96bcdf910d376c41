/**
 * Long work that an officer asks for and need not wait for: on any node, with progress, stoppable, gone on with after a kill,
 * found again by who asked (ADR 0031). Modules declare what they can do as {@link org.creditportal.kernel.job.JobHandler}s.
 */
package org.creditportal.kernel.job;
