/** Work outside a request: on another thread, begun by a request, a timer or other work, always for one tenant (ADR 0021). */
package org.creditportal.kernel.work;
