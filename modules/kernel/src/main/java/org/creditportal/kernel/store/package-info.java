/** What every repository does alike: find, require, require for a change, page. */
package org.creditportal.kernel.store;
