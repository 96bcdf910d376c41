/** What runs on the bare server: one servlet with one look-up, and nothing of the portal. */
package org.creditportal.benchmarks.check.server;
