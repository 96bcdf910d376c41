/** Named turns: whoever works under a name has it alone, over all nodes of a tenant. */
package org.creditportal.kernel.turn;
