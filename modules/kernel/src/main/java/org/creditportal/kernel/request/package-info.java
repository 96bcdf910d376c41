/** What a request says about itself, read the same way by everyone: its path as the server maps it, and who sent it. */
package org.creditportal.kernel.request;
