/** Found by the server through a list and by name; used by no other code. */
package org.creditportal.serverdoor.internal;
