"""The static table: rows summed and normalised, trained by in-batch softmax with a lazy Adam on the rows in use."""

import numpy as np
import torch
import torch.nn.functional as F


class _Bag(torch.autograd.Function):
    """Sums of rows, text by text. Its gradient is a bag too, over the texts that each row occurs in, and so many
    times faster than PyTorch's own on a processor."""

    @staticmethod
    def forward(context, rows, ids, offsets):
        context.save_for_backward(ids, offsets)
        context.count = len(rows)
        return F.embedding_bag(ids, rows, offsets, mode="sum")

    @staticmethod
    def backward(context, gradient):
        ids, offsets = context.saved_tensors
        lengths = torch.diff(offsets, append=torch.tensor([len(ids)]))
        texts = torch.repeat_interleave(torch.arange(len(offsets)), lengths)
        order = torch.from_numpy(np.argsort(ids.numpy().astype(np.int32), kind="stable"))
        counts = torch.bincount(ids, minlength=context.count)
        rows = F.embedding_bag(texts[order], gradient.contiguous(), counts.cumsum(0) - counts, mode="sum")
        return rows, None, None


class StaticTable:
    """A vector and a learned weight per row; a text is the weighted sum of its rows."""

    def __init__(self, weights, dimensions, generator):
        self.vectors = torch.randn(len(weights), dimensions, generator=generator) / dimensions**0.5
        self.weights = torch.as_tensor(weights, dtype=torch.float32).clone()
        self.moments = [torch.zeros_like(self.vectors), torch.zeros_like(self.vectors),
                        torch.zeros_like(self.weights), torch.zeros_like(self.weights)]
        self.step = 0

    def table(self):
        """The rows as they are exported."""
        return self.vectors * self.weights[:, None]

    def train_step(self, ids, offsets, loss_of, rate):
        """One step over the texts whose row numbers stand in `ids` from each of `offsets` on; `loss_of(vectors)` gives
        the loss of their normalised vectors. Returns the loss."""
        used, ids = _renumbered(ids, len(self.weights))
        vectors = self.vectors[used].requires_grad_()
        weights = self.weights[used].requires_grad_()
        sums = _Bag.apply(vectors * weights[:, None], ids, offsets)
        loss = loss_of(F.normalize(sums, dim=1, eps=1e-6))
        loss.backward()
        self.step += 1
        with torch.no_grad():
            self._adam(used, self.vectors, vectors, *self.moments[:2], rate)
            self._adam(used, self.weights, weights, *self.moments[2:], rate)
        return float(loss.detach())

    def _adam(self, used, whole, part, first, second, rate, beta1=0.9, beta2=0.999):
        gradient = part.grad
        mean = first[used].mul_(beta1).add_(gradient, alpha=1 - beta1)
        square = second[used].mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
        first[used], second[used] = mean, square
        size = rate * (1 - beta2**self.step) ** 0.5 / (1 - beta1**self.step)
        whole[used] = part.detach().addcdiv_(mean, square.sqrt_().add_(1e-8), value=-size)


def _renumbered(ids, count):
    """The numbers in use, ascending, and `ids` as places among them."""
    present = torch.zeros(count, dtype=torch.bool)
    present[ids] = True
    used = present.nonzero().squeeze(1)
    place = torch.empty(count, dtype=torch.long)
    place[used] = torch.arange(len(used))
    return used, place[ids]


def contrast(queries, passages, scale):
    """Softmax over the batch in both directions: each query against all passages, each passage against all queries."""
    scores = queries @ passages.T * scale
    target = torch.arange(len(queries))
    return 0.5 * (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target))


def inverse_frequency(counts):
    """Initial weights: the logarithm of how rare a row is, mean about one."""
    weights = np.log(counts.sum() / (counts + 5.0))
    return (weights / weights.mean()).clip(0.1)
