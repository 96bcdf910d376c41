/** What runs inside the server: the kernel's audit trail and the locked chain, each asked to write in transactions. */
package org.creditportal.benchmarks.audit.server;
