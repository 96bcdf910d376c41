/** How a module declares itself. */
package org.creditportal.kernel.module;
