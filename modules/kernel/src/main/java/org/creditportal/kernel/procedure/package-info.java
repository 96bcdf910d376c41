/** What every official procedure says alike: who signs, when and why, and which step follows which. */
package org.creditportal.kernel.procedure;
